import { useState } from 'react';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import type { DayCounts } from '#shared/domain/today/day-counts.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { type Bar, BarTable } from './bar-table.tsx';
import css from './charts.module.css';
import { DayColumns } from './day-columns.tsx';
import { texts } from './texts.ts';

type ChartsProps = {
  readonly counts: DayCounts;
  readonly meeting: (Meeting & { readonly items: number }) | null;
  readonly today: LocalDate;
};

type Cut = 'stages' | 'places' | 'days';

const cuts: readonly { readonly id: Cut; readonly label: string }[] = [
  { id: 'stages', label: texts.byStage },
  { id: 'places', label: texts.byPlace },
  { id: 'days', label: texts.byDay },
];

/** How the office stands: deadlines of two weeks, what is in work, the next meeting. Every figure stands in words too. */
export function Charts({ counts, meeting, today }: ChartsProps) {
  const [cut, setCut] = useState<Cut>('stages');
  return (
    <>
      <DayColumns days={counts.days} today={today} />
      <section className={css.box} aria-label={texts.kinds}>
        <Tabs label={texts.kinds} tabs={cuts} current={cut} onSelect={setCut} />
        <TabPanel id={cut} className={css.cut}>
          <BarTable caption={captionOf(cut, counts)} bars={barsOf(cut, counts)} />
        </TabPanel>
      </section>
      {meeting ? <NextMeeting meeting={meeting} /> : null}
    </>
  );
}

function captionOf(cut: Cut, { inWork, received }: DayCounts): string {
  return cut === 'days' ? texts.received(received.reduce((sum, day) => sum + day.count, 0)) : texts.inWork(inWork);
}

function barsOf(cut: Cut, counts: DayCounts): readonly Bar[] {
  if (cut === 'places') return counts.municipalities.map(({ name, count }) => ({ key: name, label: name, count }));
  if (cut === 'days') {
    return counts.received.map(({ date, count }) => ({ key: date, label: formatDate(date), count }));
  }
  return counts.stages.map(({ status, count }) => ({
    key: status,
    label: <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} />,
    count,
  }));
}

function NextMeeting({ meeting }: { readonly meeting: Meeting & { readonly items: number } }) {
  const title = texts.meeting(meeting.date);
  return (
    <section className={css.box} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <dl className={css.facts}>
        <dt>{texts.agenda}</dt>
        <dd>{meeting.items}</dd>
        <dt>{texts.members}</dt>
        <dd>{meeting.memberIds.length}</dd>
        <dt>{texts.place}</dt>
        <dd>{meeting.place}</dd>
      </dl>
    </section>
  );
}
