import { useMemo } from 'react';
import { type ListedPeriod, listedPeriods } from '#shared/domain/directories/listed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { periodColumns } from './period-columns.tsx';
import { PeriodPanel } from './period-panel.tsx';
import { texts } from './texts.ts';

const keyOf = ({ id }: ListedPeriod) => id;
const nameOf = ({ id }: ListedPeriod) => periodTitle(id);
const narrow = (rows: readonly ListedPeriod[], typed: string) =>
  rows.filter(({ id }) => fold(periodTitle(id)).includes(fold(typed)));

/** «Периоды»: the windows of attestation with what is in them; which are open, and which months take applications. */
export function PeriodsScreen() {
  const { view, today } = useOffice();
  const revision = useRevision('applications', 'schedules', 'municipalities', 'closedPeriods', 'officeProfiles');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => listedPeriods(view, today()), [view, today, revision]);
  const list = useDirectoryList({ all, narrow, keyOf, columns: periodColumns, memory: 'period-columns' });
  const { current } = list;
  const { title, text } = common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(list.shown.length, all.length)}
      {...list.taken}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
      list={
        <DataTable
          label={texts.list}
          {...list.table}
          nameOf={nameOf}
          resetKey={list.sought}
          empty={<Empty title={title} text={text} />}
        />
      }
      panelTitle={texts.panel}
      panel={current ? <PeriodPanel key={`${current.id}:${current.closed?.reason ?? ''}`} period={current} /> : null}
      sentence={texts.summary}
      details={texts.hint}
    />
  );
}
