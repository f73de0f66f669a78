import { useMemo } from 'react';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { Difference } from '#shared/domain/schedule/differences.ts';
import type { ScheduleVersion } from '#shared/records/schedule.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { useOffice } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';
import { versionWords } from './versions.ts';

/** A line of «Что изменилось»: one application, one field. */
type ChangeLine = {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly was: string;
  readonly now: string;
};

const columns: readonly TableColumn<ChangeLine>[] = [
  { id: 'name', title: texts.rows.name, width: 220, grow: 1, isPinned: true, isMain: true, text: ({ name }) => name },
  { id: 'what', title: texts.changes.what, width: 150, text: ({ what }) => what },
  { id: 'was', title: texts.changes.was, width: 230, grow: 1, text: ({ was }) => was },
  { id: 'now', title: texts.changes.now, width: 230, grow: 1, text: ({ now }) => now },
];

const keyOf = ({ key }: ChangeLine) => key;
const nameOf = ({ name, what }: ChangeLine) => `${name}, ${what}`;

type ChangesPanelProps = {
  readonly place: SchedulePlace;
  readonly version: ScheduleVersion | undefined;
  readonly changes: readonly Difference[];
};

/** What has changed since the schedule was approved last, row by row; the approved rows stay as they are. */
export function ChangesPanel({ place, version, changes }: ChangesPanelProps) {
  const { view, actor } = useOffice();
  const memory = useMemo(() => browserMemory('schedule-changes-columns', actor.userId), [actor.userId]);
  const layout = useColumnLayout(columns, memory);
  const rows = useMemo(() => rowsOfArray(changes.flatMap(linesOf), keyOf), [changes]);
  const municipality = view.get('municipalities', place.municipalityId)?.name ?? '';
  const notes = [texts.titleOf(municipality, periodTitle(place.period)), ...(version ? [versionWords(version)] : [])];
  const output = useListOutput({ title: texts.changes.table, notes }, rows.count, () => placedOutput(layout, rows));
  if (!version) return <Empty title={texts.approvedRows.emptyTitle} text={texts.changes.neverText} />;
  return (
    <>
      <div className={css.stampLine}>
        <Notice tone={changes.length > 0 ? 'warn' : 'good'}>
          {versionWords(version)}. {changes.length > 0 ? texts.changes.some(changes.length) : texts.changes.none}
        </Notice>
        <ListButtons id="schedule.changes" list={output} besides={texts.changes.output} />
      </div>
      <DataTable
        label={texts.changes.table}
        columns={layout}
        rows={rows}
        nameOf={nameOf}
        empty={<Empty title={texts.changes.emptyTitle} text={texts.changes.emptyText} />}
      />
    </>
  );
}

function linesOf(change: Difference): readonly ChangeLine[] {
  const { applicationId, name } = change;
  const line = (what: string, was: string, now: string): ChangeLine => ({
    key: `${applicationId}:${what}`,
    name,
    what,
    was: was === '' ? texts.changes.nothing : was,
    now: now === '' ? texts.changes.nothing : now,
  });
  switch (change.kind) {
    case 'added':
      return [line(texts.changes.added, texts.changes.notThere, texts.changes.there)];
    case 'removed':
      return [line(texts.changes.removed, texts.changes.there, change.why)];
    case 'changed':
      return change.fields.map(({ field, was, now }) => line(texts.changes.fields[field], was, now));
  }
}
