import { CalendarRange, ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { useOffice } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { useListPaper } from '../papers/list-paper.ts';
import { ListPreview } from '../papers/list-preview.tsx';
import { paperTexts } from '../papers/texts.ts';
import { onDesk, scheduleStore } from '../schedule-store.ts';
import css from './summary.module.css';
import { SummaryLegend, SummaryTable } from './summary-table.tsx';
import { summaryTexts as texts } from './texts.ts';
import { type SummaryLine, useSummary } from './use-summary.ts';

/** «Сводка графиков»: municipalities by periods, what is missing and how far each schedule is; a cell leads to its rows. */
export function SummaryScreen() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const { periods, lines, paper, onShift } = useSummary();
  const list = useListPaper('scheduleSummary', paper, () => (lines.length === 0 ? paperTexts.nothing : null));
  const { noPeriod, missing } = leftOf(lines);
  const toPeriods: Action = {
    id: 'scheduleSummary.periods',
    label: texts.toPeriods,
    icon: CalendarRange,
    shortcut: 'Ctrl+Enter',
    permit: () => (noPeriod === 0 ? texts.noneWaits : null),
    run: () => goToPeriods(null),
  };
  const store = scheduleStore(office);
  const goToPeriods = (periodsPlace: string | null) => {
    store.setState({ periodsPlace });
    navigate('/schedule/periods');
  };
  useActions(texts.title, list.shown ? [] : [list.print, list.excel, toPeriods]);
  if (list.shown) return <ListPreview model={list.shown} onClose={list.close} />;
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title}>
        <IconButton icon={ChevronLeft} name={texts.earlier} quiet onClick={() => onShift(-1)} />
        <IconButton icon={ChevronRight} name={texts.later} quiet onClick={() => onShift(1)} />
        <ActionButton action={list.print} variant="quiet" />
        <ActionButton action={list.excel} variant="quiet" />
      </ScreenHead>
      {list.trouble ? (
        <Notice tone="bad" isAlert>
          {list.trouble}
        </Notice>
      ) : null}
      {lines.length === 0 ? (
        <Empty title={texts.emptyTitle} text={texts.emptyText} />
      ) : (
        <SummaryTable
          lines={lines}
          periods={periods}
          onWaiting={goToPeriods}
          onPlace={(place) => {
            store.setState({ ...onDesk(place), tab: 'draft' });
            navigate('/schedule');
          }}
        />
      )}
      <SummaryLegend />
      <ActionBar sentence={texts.sentence(noPeriod, missing)}>
        <ActionButton action={toPeriods} variant="primary" large />
      </ActionBar>
    </div>
  );
}

function leftOf(lines: readonly SummaryLine[]) {
  let noPeriod = 0;
  let missing = 0;
  for (const line of lines) {
    noPeriod += line.noPeriod;
    for (const cell of line.cells) missing += cell.unassigned;
  }
  return { noPeriod, missing };
}
