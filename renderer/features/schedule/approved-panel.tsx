import { useMemo } from 'react';
import { isFinal } from '#shared/domain/schedule/versions.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { postTitle } from '#shared/domain/words/post-title.ts';
import { type WordForms, wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { fullName } from '#shared/records/common.ts';
import type { Schedule, ScheduledRow, ScheduleVersion } from '#shared/records/schedule.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';
import { versionOptions, versionWords } from './versions.ts';

const columnsWith = (forms: WordForms): readonly TableColumn<ScheduledRow>[] => [
  { id: 'name', title: texts.rows.name, width: 240, grow: 1, isPinned: true, isMain: true, text: fullName },
  {
    id: 'work',
    title: texts.rows.post,
    width: 240,
    grow: 1,
    text: (row) => `${postTitle(row.post, row.subject, forms)}, ${row.organisation}`,
  },
  {
    id: 'category',
    title: texts.rows.category,
    width: 130,
    yields: 1,
    text: (row) => categoryNames[row.claimedCategory],
  },
  { id: 'form', title: texts.rows.form, width: 110, yields: 2, text: (row) => formNames[row.form] },
  {
    id: 'experts',
    title: texts.approvedRows.experts,
    width: 320,
    grow: 2,
    text: (row) => row.experts.map((expert, i) => `${i + 1}. ${fullName(expert)}`).join(' '),
  },
];

const keyOf = (row: ScheduledRow) => row.applicationId;

type ApprovedPanelProps = {
  readonly schedule: Schedule | null;
  readonly version: ScheduleVersion | undefined;
  readonly onVersion: (at: number) => void;
};

/** The schedule as it was approved: frozen, whatever happened to the applications since. Earlier approvals are kept. */
export function ApprovedPanel({ schedule, version, onVersion }: ApprovedPanelProps) {
  const { actor, view } = useOffice();
  const revision = useRevision('wordForms');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the forms other ones
  const columns = useMemo(() => columnsWith(wordFormsOf(view)), [view, revision]);
  const memory = useMemo(() => browserMemory('approved-schedule-columns', actor.userId), [actor.userId]);
  const layout = useColumnLayout(columns, memory);
  const rows = useMemo(() => rowsOfArray(version?.rows ?? [], keyOf), [version]);
  if (!schedule || !version) return <Empty title={texts.approvedRows.emptyTitle} text={texts.approvedRows.emptyText} />;
  return (
    <>
      <div className={css.stampLine}>
        <Notice tone={isFinal(version) ? 'good' : 'info'}>
          {versionWords(version)}. {texts.approvedRows.frozen}
        </Notice>
        {schedule.versions.length > 1 ? (
          <SelectField
            label={texts.versions.label}
            hideLabel
            className={css.version}
            options={versionOptions(schedule)}
            value={String(schedule.versions.indexOf(version))}
            onChange={(value) => onVersion(Number(value))}
          />
        ) : null}
      </div>
      <DataTable label={texts.approvedRows.label} columns={layout} rows={rows} nameOf={fullName} />
    </>
  );
}
