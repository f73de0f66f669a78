import { useState } from 'react';
import { renameEmployee } from '#shared/commands/employees/rename-employee.ts';
import { checkName } from '#shared/domain/checks/check-name.ts';
import type { FieldFinding } from '#shared/domain/employees/check-entry.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { readDate } from '../../../ui/date-text.ts';
import type { FieldTexts } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts as words } from '../texts.ts';
import css from './section.module.css';
import { draftId, type SectionProps } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

const nameFields = ['lastName', 'firstName', 'patronymic'] as const;

const specs: readonly FieldSpec[] = [
  ...nameFields.map((name) => ({ name, label: personLabels[name] ?? '', kind: 'line' as const })),
  { name: 'cause', label: words.names.cause, kind: 'choice', options: words.names.causes },
  { name: 'changedOn', label: words.names.changedOn, kind: 'date' },
  { name: 'document', label: words.names.document, kind: 'line', isWide: true },
];

/** «Отметка о смене ФИО»: every name that was borne, and the form of a change. */
export function NamesSection({ card: { employee } }: SectionProps) {
  const office = useOffice();
  const act = useCardAct(employee.id);
  const formId = draftId(employee.id, 'names', 'new');
  const [isOpen, setOpen] = useState(() => office.drafts.get(formId) !== null);
  const refusal = renameEmployee.permit(office.view, office.actor, employee);
  const { lastName, firstName, patronymic } = employee;
  if (isOpen && !refusal) {
    return (
      <FieldsForm
        label={words.names.change}
        formId={formId}
        initial={{ lastName, firstName, patronymic, cause: 'CHANGE' }}
        specs={() => specs}
        check={checkNew}
        save={(texts) =>
          act(renameEmployee, {
            id: employee.id,
            name: nameIn(texts),
            markId: office.newId(),
            changedOn: readDate(texts.changedOn ?? ''),
            document: (texts.document ?? '').trim(),
            isMisspelling: texts.cause === 'MISSPELLING',
          })
        }
        onClose={() => setOpen(false)}
      />
    );
  }
  return (
    <>
      <p className={css.line}>
        {words.names.current}: <b>{fullName(employee)}</b>
      </p>
      {employee.formerNames.length === 0 ? (
        <p className={css.quiet}>{words.names.noChanges}</p>
      ) : (
        <table className={css.table}>
          <caption className="vh">{words.names.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.names.columns.name}</th>
              <th scope="col">{words.names.columns.until}</th>
              <th scope="col">{words.names.columns.document}</th>
            </tr>
          </thead>
          <tbody>
            {employee.formerNames.toReversed().map((former) => (
              <tr key={former.id}>
                <th scope="row">{fullName(former)}</th>
                <td>{former.changedOn ? formatDate(former.changedOn) : words.names.unknownDay}</td>
                <td>{former.isMisspelling ? words.names.misspelling : former.document || words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={css.tools}>
        <Button refusal={refusal ? explain(refusal) : null} onClick={() => setOpen(true)}>
          {words.names.change}
        </Button>
      </div>
    </>
  );
}

function nameIn(texts: FieldTexts): PersonName {
  const [lastName = '', firstName = '', patronymic = ''] = nameFields.map((name) => (texts[name] ?? '').trim());
  return { lastName, firstName, patronymic };
}

function checkNew(texts: FieldTexts): readonly FieldFinding[] {
  return checkName(nameIn(texts)).map((finding) => ({
    field: nameFields.find((name) => personLabels[name] === finding.facts.part) ?? 'lastName',
    finding,
  }));
}
