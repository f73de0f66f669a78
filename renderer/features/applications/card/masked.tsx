import { useState } from 'react';
import { viewPersonal } from '#shared/commands/view-personal.ts';
import { maskPassport } from '#shared/domain/personal/passport-text.ts';
import { formatSnils, maskSnils } from '#shared/domain/personal/snils-text.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { useAct } from '../../../office/use-act.ts';
import { Notice } from '../../../ui/notice.tsx';
import { choiceLabel } from '../new/field-options.ts';
import { texts as formTexts } from '../new/texts.ts';
import type { CardData } from './card-data.ts';
import css from './fields.module.css';
import { Field, Section } from './sheet.tsx';
import { texts } from './texts.ts';

const { none } = texts;
const { labels } = formTexts;

/**
 * «Паспорт и адрес», with СНИЛС: masked until «Показать», which is written into the history (domain §11). What the user
 * may not see at all is not here.
 */
export function PersonalSection({ card: { application, personal } }: { readonly card: CardData }) {
  const act = useAct();
  const [isShown, setShown] = useState(false);
  if (!personal) return null;
  const show = async () => {
    if (await act.run(viewPersonal, { id: application.id })) setShown(true);
  };
  const mask = (text: string | undefined, masked: (text: string) => string) =>
    text === undefined || text === '' ? none : isShown ? text : masked(text);
  return (
    <>
      <Section
        title={texts.sections.identity}
        tools={<Reveal isShown={isShown} onShow={show} onHide={() => setShown(false)} />}
      >
        <Field name={labels.snils} of="snils">
          {personal.snils === '' ? none : isShown ? formatSnils(personal.snils) : maskSnils(personal.snils)}
        </Field>
        <Field name={labels.citizenship} of="citizenship">
          {personal.citizenship || none}
        </Field>
        <Field name={labels.sex} of="sex">
          {personal.sex ? choiceLabel('sex', personal.sex) : none}
        </Field>
        <Field name={labels.bornOn} of="bornOn">
          {personal.bornOn ? formatDate(personal.bornOn) : none}
        </Field>
        <Field name={labels.passportNo} of="passportNo">
          {mask(personal.passportNo, maskPassport)}
        </Field>
        <Field name={labels.passportIssuedOn} of="passportIssuedOn">
          {mask(personal.passportIssuedOn ? formatDate(personal.passportIssuedOn) : '', hidden)}
        </Field>
        <Field name={labels.passportIssuedBy} of="passportIssuedBy">
          {mask(personal.passportIssuedBy, hidden)}
        </Field>
        <Field name={labels.passportCode} of="passportCode">
          {mask(personal.passportCode, hidden)}
        </Field>
        <Field name={labels.address} of="address" isWide>
          {mask(addressOf(personal), hidden)}
        </Field>
        <Field name={labels.homePhone} of="homePhone">
          {mask(personal.homePhone, hidden)}
        </Field>
      </Section>
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </>
  );
}

type RevealProps = { readonly isShown: boolean; readonly onShow: () => Promise<void>; readonly onHide: () => void };

function Reveal({ isShown, onShow, onHide }: RevealProps) {
  return (
    <button type="button" className={css.reveal} onClick={() => (isShown ? onHide() : void onShow())}>
      {isShown ? texts.hide : texts.show}
    </button>
  );
}

function hidden(): string {
  return '••••••';
}

function addressOf({ address, hasNoHouse, hasNoFlat }: NonNullable<CardData['personal']>): string {
  const notes = [hasNoHouse ? texts.noHouse : '', hasNoFlat ? texts.noFlat : ''];
  return [address ?? '', ...notes].filter((part) => part !== '').join(', ');
}
