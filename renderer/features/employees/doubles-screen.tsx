import { useMemo, useState } from 'react';
import { cardState } from '#shared/domain/employees/card-state.ts';
import { duplicateGroups } from '#shared/domain/employees/duplicates.ts';
import { currentPosts } from '#shared/domain/employees/places.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { CardStateTag } from './card-state-tag.tsx';
import css from './doubles-screen.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import { texts } from './texts.ts';

const words = texts.doubles;

/** «Повторы карточек»: cards that are likely to be of one person, and their merging with a preview. */
export function DoublesScreen() {
  const { view } = useOffice();
  const revision = useRevision('employees', 'employeePersonal');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const groups = useMemo(() => duplicateGroups(view), [view, revision]);
  const [pair, setPair] = useState<readonly [Employee, Employee] | null>(null);
  return (
    <div className={css.screen}>
      <ScreenHead
        title={words.title}
        count={groups.length === 0 ? undefined : words.count(groups.flatMap(({ employees }) => employees).length)}
      />
      {groups.length === 0 ? (
        <Empty title={words.empty.title} text={words.empty.text} />
      ) : (
        <ScrollPane label={words.title} className={css.pane}>
          <ul>
            {groups.map(({ cause, employees }) => (
              <li key={employees.map(({ id }) => id).join()} className={css.group}>
                <h2 className={css.title}>{words.cause[cause]}</h2>
                <ul>
                  {employees.map((employee) => (
                    <Double key={employee.id} employee={employee} />
                  ))}
                </ul>
                {employees[0] && employees[1] ? (
                  <CompareButton first={employees[0]} second={employees[1]} onCompare={setPair} />
                ) : null}
              </li>
            ))}
          </ul>
        </ScrollPane>
      )}
      {pair ? <MergeDialog first={pair[0]} second={pair[1]} onClose={() => setPair(null)} /> : null}
    </div>
  );
}

type CompareProps = {
  readonly first: Employee;
  readonly second: Employee;
  readonly onCompare: (pair: readonly [Employee, Employee]) => void;
};

function CompareButton({ first, second, onCompare }: CompareProps) {
  return (
    <div className={css.tools}>
      <Button onClick={() => onCompare([first, second])}>{words.compare}</Button>
    </div>
  );
}

function Double({ employee }: { readonly employee: Employee }) {
  const { view } = useOffice();
  const places = currentPosts(employee).map(({ post, organisationId }) =>
    [post, view.get('organisations', organisationId)?.name ?? ''].filter((part) => part !== '').join(', '),
  );
  return (
    <li className={css.double}>
      <a href={`#/employees/${employee.id}`}>{fullName(employee)}</a>
      <span>{places.join('; ')}</span>
      <CardStateTag state={cardState(employee)} />
    </li>
  );
}
