import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { cardState, cardStateNames } from '#shared/domain/employees/card-state.ts';
import { shortStatusNames } from '#shared/domain/statuses/status.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { fullName } from '#shared/records/common.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { TextField } from '../../ui/text-field.tsx';
import { CardStateTag } from './card-state-tag.tsx';
import css from './employees-screen.module.css';
import { foundTeachers, type TeacherRow, teacherRows } from './teacher-rows.ts';
import { texts } from './texts.ts';

const words = texts.teachers.columns;

const columns: readonly TableColumn<TeacherRow>[] = [
  {
    id: 'lastName',
    title: words.lastName,
    width: 140,
    grow: 1,
    isMain: true,
    isPinned: true,
    text: ({ employee }) => employee.lastName,
  },
  { id: 'firstName', title: words.firstName, width: 104, text: ({ employee }) => employee.firstName },
  { id: 'patronymic', title: words.patronymic, width: 130, yields: 2, text: ({ employee }) => employee.patronymic },
  {
    id: 'post',
    title: words.post,
    width: 170,
    grow: 1,
    text: ({ post }) => [post.post, post.subject].filter((part) => part !== '').join(', '),
  },
  {
    id: 'organisation',
    title: words.organisation,
    width: 190,
    grow: 2,
    yields: 1,
    text: ({ organisation }) => organisation,
  },
  {
    id: 'status',
    title: words.status,
    width: 166,
    text: ({ status }) => status,
    render: ({ application, status }) =>
      application ? (
        <StatusMark status={application.status} label={status} short={shortStatusNames[application.status]} />
      ) : (
        status
      ),
  },
  {
    id: 'number',
    title: words.number,
    width: 70,
    align: 'end',
    yields: 3,
    text: ({ application }) => (application ? texts.applications.open(application.systemNo) : ''),
  },
  {
    id: 'card',
    title: words.card,
    width: 150,
    text: ({ employee }) => cardStateNames[cardState(employee)],
    render: ({ employee }) => <CardStateTag state={cardState(employee)} />,
  },
];

/** «Список педагогов»: every post of every teacher with the application for it; opens the card, from which one is filed. */
export function TeachersScreen() {
  const { view, actor } = useOffice();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const revision = useRevision('employees', 'employeeFilings', 'applications', 'personal', 'organisations');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => teacherRows(view), [view, revision]);
  const found = useMemo(() => foundTeachers(all, asked), [all, asked]);
  const rows = useMemo(() => rowsOfArray(found, ({ key }) => key), [found]);
  const memory = useMemo(() => browserMemory('teachers-columns', actor.userId), [actor]);
  const layout = useColumnLayout(columns, memory);
  const output = useListOutput({ title: texts.teachers.title, notes: [] }, rows.count, () =>
    placedOutput(layout, rows),
  );
  const { title, text: why } = all.length === 0 ? texts.teachers.empty : texts.nothingFound;
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.teachers.title}
        count={
          <>
            {texts.shown} <b>{grouped(found.length)}</b> {texts.of(all.length)}
          </>
        }
      >
        <ListButtons id="teachers" list={output} />
        <ColumnsMenu columns={layout} />
      </ScreenHead>
      <div className={css.bar}>
        <TextField
          label={texts.search}
          hideLabel
          type="search"
          placeholder={texts.searchExample}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <DataTable
        label={texts.teachers.title}
        columns={layout}
        rows={rows}
        nameOf={nameOf}
        onOpen={({ employee }) => navigate(`/employees/${employee.id}`)}
        resetKey={asked}
        empty={<Empty title={title} text={why} />}
      />
    </div>
  );
}

function nameOf({ employee }: TeacherRow): string {
  return fullName(employee);
}
