import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { useOffice } from '../../office/react.tsx';
import type { Action } from '../../ui/action.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { pickRows } from '../../ui/picked-rows.ts';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { Charts } from './charts.tsx';
import { MatterList } from './matter-list.tsx';
import { matterOutput, matterRows } from './matter-output.ts';
import { texts } from './texts.ts';
import { idsOf, useToday } from './today-data.ts';
import css from './today-screen.module.css';

/** «Сегодня»: what needs the user now, by deadline, and how the office stands. */
export function TodayScreen() {
  const { view } = useOffice();
  const [, navigate] = useLocation();
  const { today, matters, counts, meeting } = useToday();
  const lateIds = [...new Set(matters.filter(({ urgency }) => urgency === 'late').flatMap(idsOf))];
  const dueIds = new Set(matters.filter(({ urgency }) => urgency === 'today').flatMap(idsOf));
  const openLate: Action = {
    id: 'today.late',
    label: texts.bar.act(lateIds.length),
    shortcut: 'Ctrl+Enter',
    run: () => {
      pickRows(texts.bar.picked, lateIds);
      navigate('/applications');
    },
  };
  useActions(texts.section, lateIds.length > 0 ? [openLate] : []);
  const rows = useMemo(() => matterRows(view, matters), [view, matters]);
  const output = useListOutput({ title: texts.paper(today), notes: [] }, rows.length, () => matterOutput(rows));
  if (view.count('applications') === 0) return <NothingYet title={texts.title(today)} />;
  return (
    <>
      <ScreenHead title={texts.title(today)} count={texts.summary(lateIds.length, dueIds.size)}>
        <ListButtons id="today" list={output} />
      </ScreenHead>
      <div className={css.split}>
        <ScrollPane kind="section" className={css.matters} label={texts.list}>
          {matters.length === 0 ? (
            <Empty title={texts.empty.title} text={texts.empty.text} />
          ) : (
            <MatterList matters={matters} />
          )}
        </ScrollPane>
        <ScrollPane kind="aside" className={css.charts} label={texts.charts}>
          <Charts counts={counts} meeting={meeting} today={today} />
        </ScrollPane>
      </div>
      <ActionBar
        sentence={lateIds.length > 0 ? texts.bar.late(lateIds.length) : texts.bar.calm}
        details={lateIds.length > 0 ? texts.bar.lateHint : null}
      >
        {lateIds.length > 0 ? <ActionButton action={openLate} large variant="primary" /> : null}
      </ActionBar>
    </>
  );
}

function NothingYet({ title }: { readonly title: string }) {
  const [, navigate] = useLocation();
  return (
    <>
      <ScreenHead title={title} />
      <Empty title={texts.empty.none} text={texts.empty.noneText}>
        <Button onClick={() => navigate('/applications')}>{texts.empty.act}</Button>
      </Empty>
    </>
  );
}
