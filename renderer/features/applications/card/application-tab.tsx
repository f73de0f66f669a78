import { reasonOfCode } from '#shared/domain/directories/intake-reasons.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { useOffice } from '../../../office/react.tsx';
import { choiceLabel } from '../new/field-options.ts';
import { texts as formTexts } from '../new/texts.ts';
import type { CardData } from './card-data.ts';
import css from './fields.module.css';
import { PersonalSection } from './masked.tsx';
import { NameForms } from './name-forms.tsx';
import { EditedProvider, Field, Section } from './sheet.tsx';
import { StatedSections } from './stated-sections.tsx';
import { texts } from './texts.ts';
import { useEditedFields } from './use-edited-fields.ts';

const { fields, sections, none } = texts;

/** The tab «Заявление»: every field as it stands, what was put right since the filing marked. */
export function ApplicationTab({ card }: { readonly card: CardData }) {
  const { application } = card;
  const edited = useEditedFields(application.id);
  return (
    <EditedProvider value={edited}>
      <div className={css.sheet}>
        {application.intakeRefusal ? <RefusalSection card={card} /> : null}
        <PersonSection card={card} />
        <ServiceSection card={card} />
        <FilingSection card={card} />
        <PersonalSection card={card} />
        <StatedSections card={card} />
        {application.note === '' ? null : (
          <Section title={sections.note}>
            <Field name={fields.note} of="note" isWide>
              {application.note}
            </Field>
          </Section>
        )}
      </div>
    </EditedProvider>
  );
}

function PersonSection({ card: { application } }: { readonly card: CardData }) {
  return (
    <Section title={sections.person} tools={<NameForms application={application} />}>
      <Field name={fields.lastName} of="lastName">
        {application.lastName}
      </Field>
      <Field name={fields.phone} of="phone">
        {application.phone || none}
      </Field>
      <Field name={fields.firstName} of="firstName">
        {application.firstName}
      </Field>
      <Field name={fields.email} of="email">
        {application.email || none}
      </Field>
      <Field name={fields.patronymic} of="patronymic">
        {application.patronymic || none}
      </Field>
    </Section>
  );
}

function ServiceSection({ card: { application, municipality, organisation, dossier } }: { readonly card: CardData }) {
  return (
    <Section title={sections.service}>
      <Field name={fields.claimedCategory}>{categoryNames[application.claimedCategory]}</Field>
      <Field name={fields.heldCategory} of="heldCategory">
        {categoryNames[application.heldCategory]}
      </Field>
      <Field name={fields.post}>{application.post}</Field>
      <Field name={fields.heldUntil} of="heldUntil">
        {dateOr(application.heldUntil)}
      </Field>
      <Field name={fields.subject} of="subject">
        {application.subject || none}
      </Field>
      <Field name={fields.form}>{formNames[application.form]}</Field>
      <Field name={fields.municipality}>{municipality?.name ?? none}</Field>
      <Field name={fields.period}>{application.period ? periodTitle(application.period) : none}</Field>
      <Field name={fields.organisationId} of="organisationId" isWide>
        {organisation?.name ?? none}
      </Field>
      {dossier.presence === null ? null : (
        <Field name={fields.presence} of="presence" isWide>
          {choiceLabel('presence', dossier.presence)}
        </Field>
      )}
    </Section>
  );
}

function FilingSection({ card: { application, filing, dossier } }: { readonly card: CardData }) {
  return (
    <Section title={sections.numbers}>
      <Field name={fields.receivedAt} of="receivedAt">
        {formatDate(application.receivedAt)}
      </Field>
      <Field name={fields.epguNo} of="epguNo">
        {application.epguNo ?? none}
      </Field>
      <Field name={fields.registeredOn}>{dateOr(application.registeredOn)}</Field>
      <Field name={fields.registrationNo}>{application.registrationNo ?? none}</Field>
      {filing ? <Field name={fields.channel}>{choiceLabel('channel', filing.channel)}</Field> : null}
      {filing ? <Field name={fields.isSigned}>{filing.isSigned ? texts.yes : texts.no}</Field> : null}
      {dossier.wantsPaper ? (
        <Field name={formTexts.labels.wantsPaper} of="wantsPaper" isWide>
          {texts.yes}
        </Field>
      ) : null}
    </Section>
  );
}

function RefusalSection({ card: { application } }: { readonly card: CardData }) {
  const { view } = useOffice();
  const { reasonCodes, text } = application.intakeRefusal ?? { reasonCodes: [], text: '' };
  return (
    <section className={css.section} aria-label={texts.intakeRefusal}>
      <h2 className={css.title}>{texts.intakeRefusal}</h2>
      <ul className={css.reasons}>
        {reasonCodes.map((code) => (
          <li key={code}>{reasonOfCode(view, code)?.text}</li>
        ))}
      </ul>
      <p className={css.refusal}>{text}</p>
    </section>
  );
}

function dateOr(date: LocalDate | null): string {
  return date ? formatDate(date) : none;
}
