import { useState } from 'react';
import { mergeEmployees } from '#shared/commands/employees/merge-employees.ts';
import { type EmployeeCard, employeeCard, noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import { type MergedField, mergeConflicts, mergedCard } from '#shared/domain/employees/merge-cards.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { listSections, sectionNames } from '#shared/domain/employees/sections.ts';
import { formatSnils } from '#shared/domain/personal/snils-text.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './doubles-screen.module.css';
import { texts } from './texts.ts';

const words = texts.doubles;

type MergeDialogProps = { readonly first: Employee; readonly second: Employee; readonly onClose: () => void };

/** What merging would do: which card stays, what joins it, and which value is right where they contradict each other. */
export function MergeDialog({ first, second, onClose }: MergeDialogProps) {
  const office = useOffice();
  const [isSwapped, setSwapped] = useState(false);
  const [take, setTake] = useState<readonly MergedField[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const kept = wholeOf(office.view, isSwapped ? second : first);
  const dropped = wholeOf(office.view, isSwapped ? first : second);
  const merge = async () => {
    const args = { keptId: kept.employee.id, droppedId: dropped.employee.id, take: [...take], markId: office.newId() };
    const outcome = await office.run(mergeEmployees, args);
    if (!outcome.ok) return setRefusal(explain(outcome.error));
    toast({ text: words.done(fullName(kept.employee)) });
    onClose();
  };
  const swap = () => {
    setSwapped(!isSwapped);
    setTake([]);
  };
  return (
    <Dialog
      isOpen
      wide
      title={words.dialog}
      confirmLabel={words.merge}
      onCancel={onClose}
      onConfirm={() => void merge()}
    >
      <p>
        {words.keep}: <b>{fullName(kept.employee)}</b>
        <br />
        {words.drop}: <b>{fullName(dropped.employee)}</b>
      </p>
      <div>
        <Button onClick={swap}>{words.swap}</Button>
      </div>
      <Conflicts kept={kept} dropped={dropped} take={take} onTake={setTake} />
      <Joining kept={kept} dropped={dropped} take={take} />
      <p>{words.after}</p>
      {refusal ? (
        <Notice tone="bad" isAlert>
          {refusal}
        </Notice>
      ) : null}
    </Dialog>
  );
}

type Whole = { readonly [P in keyof EmployeeCard]: NonNullable<EmployeeCard[P]> };

function wholeOf(view: View, employee: Employee): Whole {
  const card = employeeCard(view, employee.id) ?? { employee, personal: null, records: null };
  return {
    employee: card.employee,
    personal: card.personal ?? noPersonal(employee.id),
    records: card.records ?? noRecords(employee.id),
  };
}

type PartsProps = { readonly kept: Whole; readonly dropped: Whole; readonly take: readonly MergedField[] };

function Conflicts({ kept, dropped, take, onTake }: PartsProps & { readonly onTake: (take: MergedField[]) => void }) {
  const conflicts = mergeConflicts(kept.personal, dropped.personal);
  if (conflicts.length === 0) return null;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.keep}</th>
          <th scope="col">{words.drop}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ field, kept: own, dropped: other }) => {
          const label = personLabels[field] ?? field;
          const choose = (isOther: boolean) => onTake(isOther ? [...take, field] : take.filter((one) => one !== field));
          return (
            <tr key={field}>
              <th scope="row">{label}</th>
              <Choice
                name={field}
                text={shown(own)}
                label={label}
                isChosen={!take.includes(field)}
                onChoose={() => choose(false)}
              />
              <Choice
                name={field}
                text={shown(other)}
                label={label}
                isChosen={take.includes(field)}
                onChoose={() => choose(true)}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ name, label, text, isChosen, onChoose }: ChoiceProps) {
  return (
    <td>
      <label className={css.choice}>
        <input
          type="radio"
          name={`merge-${name}`}
          aria-label={`${words.conflict(label)}: ${text}`}
          checked={isChosen}
          onChange={onChoose}
        />
        {text}
      </label>
    </td>
  );
}

/** What comes to the kept card: entries by section, the other name. */
function Joining({ kept, dropped, take }: PartsProps) {
  const merged = mergedCard(kept, dropped, take, 'preview');
  const lines = listSections.flatMap((section) => {
    const count = merged.records[section].length - kept.records[section].length;
    return count === 0 ? [] : [words.willJoin(sectionNames[section], count)];
  });
  const posts = merged.employee.posts.length - kept.employee.posts.length;
  const names = merged.employee.formerNames.slice(kept.employee.formerNames.length).map(fullName);
  const all = [...(posts === 0 ? [] : [words.willJoin(words.posts, posts)]), ...lines, ...names.map(words.formerName)];
  if (all.length === 0) return <p>{words.nothingJoins}</p>;
  return (
    <ul className={css.joins}>
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function shown(value: string): string {
  const date = parseLocalDate(value);
  if (date) return formatDate(date);
  if (value === 'FEMALE') return texts.sex.FEMALE;
  return value === 'MALE' ? texts.sex.MALE : formatSnils(value);
}
