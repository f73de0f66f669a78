import { useState } from 'react';
import { saveEmployeePerson } from '#shared/commands/employees/save-employee-person.ts';
import { checkSnils } from '#shared/domain/checks/check-snils.ts';
import { checkPerson } from '#shared/domain/employees/check-card.ts';
import { noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { sexNames } from '#shared/domain/employees/names.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { sectionNames } from '#shared/domain/employees/sections.ts';
import { readEmail, readPhone } from '#shared/domain/intake/contacts.ts';
import { formatSnils, maskSnils } from '#shared/domain/personal/snils-text.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { readDate } from '../../../ui/date-text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FieldTexts, textsOf } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts as words } from '../texts.ts';
import { AccountField } from './account-field.tsx';
import css from './section.module.css';
import { draftId, type SectionProps } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

const labelled = (name: string, kind: FieldSpec['kind'] = 'line'): FieldSpec => ({
  name,
  label: personLabels[name] ?? '',
  kind,
});

/** Fields of «Данные работника». The name changes by «Отметка о смене ФИО». */
const specs: readonly FieldSpec[] = [
  labelled('snils'),
  labelled('bornOn', 'date'),
  { ...labelled('sex', 'choice'), options: sexNames },
  labelled('phone'),
  labelled('homePhone'),
  labelled('email'),
  { ...labelled('address'), isWide: true },
  labelled('total'),
  labelled('pedagogical'),
  labelled('asOf', 'date'),
];

/** «Данные работника»: shown, and filled in in place by those who may. */
export function PersonSection({ card }: SectionProps) {
  const office = useOffice();
  const act = useCardAct(card.employee.id);
  const { employee } = card;
  const formId = draftId(employee.id, 'person', 'all');
  const [isOpen, setOpen] = useState(() => office.drafts.get(formId) !== null);
  const refusal = saveEmployeePerson.permit(office.view, office.actor, employee);
  const experience = (card.records ?? noRecords(employee.id)).experience;
  const { snils, ...rest } = card.personal ?? noPersonal(employee.id);
  if (!card.personal) return <Notice>{words.card.personalHidden}</Notice>;
  if (isOpen && !refusal) {
    return (
      <FieldsForm
        label={sectionNames.person}
        formId={formId}
        initial={{ ...textsOf(specs, { ...rest, ...experience }), snils: formatSnils(snils) }}
        specs={() => specs}
        check={(texts) => checkPerson({ ...storedPersonal(texts), ...storedExperience(texts) }, office.today())}
        save={(texts) =>
          act(saveEmployeePerson, {
            id: employee.id,
            personal: storedPersonal(texts),
            experience: storedExperience(texts),
          })
        }
        onClose={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      <dl className={css.facts}>
        <Fact name={words.columns.name} value={fullName(employee)} />
        <div>
          <dt>{personLabels.snils}</dt>
          <dd>
            <Snils snils={snils} />
          </dd>
        </div>
        {specs.slice(1).map((spec) => (
          <Fact key={spec.name} name={spec.label} value={shown(spec, { ...rest, ...experience })} />
        ))}
      </dl>
      <AccountField employee={employee} />
      <div className={css.tools}>
        <Button refusal={refusal ? explain(refusal) : null} onClick={() => setOpen(true)}>
          {words.card.edit}
        </Button>
      </div>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === '' ? words.none : value}</dd>
    </div>
  );
}

/** СНИЛС, masked until it is asked for (domain §11). */
function Snils({ snils }: { readonly snils: string }) {
  const [isShown, setShown] = useState(false);
  if (snils === '') return words.none;
  return (
    <>
      {isShown ? formatSnils(snils) : maskSnils(snils)}{' '}
      <button type="button" className={css.reveal} onClick={() => setShown(!isShown)}>
        {isShown ? words.card.hideSnils : words.card.showSnils}
      </button>
    </>
  );
}

function shown(spec: FieldSpec, values: Readonly<Record<string, unknown>>): string {
  const value = values[spec.name];
  if (typeof value !== 'string') return '';
  if (spec.options) return value === '' ? '' : (spec.options[value] ?? '');
  return textsOf([spec], values)[spec.name] ?? '';
}

function storedPersonal(texts: FieldTexts) {
  const sex = texts.sex === 'FEMALE' || texts.sex === 'MALE' ? texts.sex : ('' as const);
  const digits = checkSnils(texts.snils ?? '').digits;
  return {
    snils: digits,
    bornOn: readDate(texts.bornOn ?? ''),
    sex,
    phone: readPhone(texts.phone ?? ''),
    homePhone: readPhone(texts.homePhone ?? ''),
    email: readEmail(texts.email ?? ''),
    address: (texts.address ?? '').trim(),
  };
}

function storedExperience(texts: FieldTexts) {
  return {
    total: (texts.total ?? '').trim(),
    pedagogical: (texts.pedagogical ?? '').trim(),
    asOf: readDate(texts.asOf ?? ''),
  };
}
