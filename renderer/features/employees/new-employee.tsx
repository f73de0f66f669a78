import type { z } from 'zod';
import { createEmployee } from '#shared/commands/employees/create-employee.ts';
import { checkName } from '#shared/domain/checks/check-name.ts';
import { checkBirthDate } from '#shared/domain/checks/check-person-dates.ts';
import { checkSnils } from '#shared/domain/checks/check-snils.ts';
import { checkEntry, type FieldFinding } from '#shared/domain/employees/check-entry.ts';
import { likelyDouble } from '#shared/domain/employees/duplicates.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { readDate } from '../../ui/date-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { FieldTexts } from './form/field-texts.ts';
import { valuesOf } from './form/field-texts.ts';
import { FieldsForm } from './form/fields-form.tsx';
import { texts as words } from './texts.ts';
import { usePlaces } from './use-places.ts';

const nameFields = ['lastName', 'firstName', 'patronymic'] as const;

/** What is asked of a new worker: who he is, where and as what he works. The rest is filled in in the card. */
const specs: readonly FieldSpec[] = [
  ...nameFields.map((name) => ({ name, label: personLabels[name] ?? '', kind: 'line' as const })),
  { name: 'bornOn', label: personLabels.bornOn ?? '', kind: 'date' },
  { name: 'snils', label: personLabels.snils ?? '', kind: 'line', isWide: true },
  ...postFields.filter(({ name }) => name !== 'until'),
];

type NewEmployeeProps = { readonly onClose: () => void; readonly onOpen: (id: string) => void };

/** «Новый работник»: opens a card. A likely double is told before a second card is made. */
export function NewEmployee({ onClose, onOpen }: NewEmployeeProps) {
  const office = useOffice();
  const places = usePlaces('fillEmployee');
  const [only] = places;
  const organisationId = places.length === 1 ? (only?.value ?? '') : '';
  const save = async (texts: FieldTexts) => {
    const args = argsOf(texts, office.newId);
    const outcome = await office.run(createEmployee, args);
    if (!outcome.ok) return explain(outcome.error);
    toast({ text: words.create.done(fullName(args)) });
    onOpen(args.id);
    return null;
  };
  return (
    <FieldsForm
      label={words.create.title}
      formId="employee:new"
      initial={{ employment: 'MAIN', rate: '1', organisationId }}
      specs={() => specs}
      check={(texts) => checkNew(texts, office.today())}
      save={save}
      saveLabel={words.create.save}
      places={places}
      onClose={onClose}
    >
      {(texts) => <DoubleNotice double={doubleOf(office.view, texts)} onOpen={onOpen} />}
    </FieldsForm>
  );
}

type DoubleNoticeProps = { readonly double: Employee | null; readonly onOpen: (id: string) => void };

function DoubleNotice({ double, onOpen }: DoubleNoticeProps) {
  if (!double) return null;
  return (
    <Notice tone="warn" tools={<Button onClick={() => onOpen(double.id)}>{words.create.openDouble}</Button>}>
      {words.create.double(fullName(double))}
    </Notice>
  );
}

const argsSchema = createEmployee.args;

function argsOf(texts: FieldTexts, newId: () => string): z.infer<typeof argsSchema> {
  const values = valuesOf(specs, texts);
  const { digits } = checkSnils(texts.snils ?? '');
  const post = { ...valuesOf(postFields, texts), id: newId(), until: null };
  return argsSchema.parse({ ...values, id: newId(), snils: digits, post });
}

function checkNew(texts: FieldTexts, today: LocalDate): readonly FieldFinding[] {
  const [lastName, firstName, patronymic] = nameFields.map((name) => texts[name] ?? '');
  const name = { lastName: lastName ?? '', firstName: firstName ?? '', patronymic: patronymic ?? '' };
  const bornOn = readDate(texts.bornOn ?? '');
  return [
    ...checkName(name).map((finding) => ({ field: fieldOfName(finding.facts.part), finding })),
    ...checkSnils(texts.snils ?? '').findings.map((finding) => ({ field: 'snils', finding })),
    ...(bornOn ? checkBirthDate(bornOn, today) : []).map((finding) => ({ field: 'bornOn', finding })),
    ...checkEntry(postFields, valuesOf(postFields, texts), today),
  ];
}

function fieldOfName(part: unknown): string {
  return nameFields.find((name) => personLabels[name] === part) ?? 'lastName';
}

function doubleOf(view: View, texts: FieldTexts): Employee | null {
  const { digits } = checkSnils(texts.snils ?? '');
  const [lastName = '', firstName = '', patronymic = ''] = nameFields.map((name) => (texts[name] ?? '').trim());
  if (lastName === '' || firstName === '') return null;
  return likelyDouble(view, { lastName, firstName, patronymic, snils: digits, bornOn: readDate(texts.bornOn ?? '') });
}
