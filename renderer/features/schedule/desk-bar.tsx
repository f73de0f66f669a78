import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import type { PlanRow, PlanStage } from './plan-rows.ts';
import type { scheduleActions } from './schedule-actions.ts';
import { texts } from './texts.ts';
import type { Desk } from './use-desk.ts';

type DeskBarProps = {
  readonly desk: Desk;
  /** How many rows «Выбрать период» would take. */
  readonly chosen: number;
  readonly actions: ReturnType<typeof scheduleActions>;
};

/** What comes next: choosing the period of selected rows, or approving the schedule. */
export function DeskBar({ desk, chosen, actions }: DeskBarProps) {
  const isChoosing = desk.state.selection.size > 0 || (desk.current?.stage === 'noPeriod' && desk.approval !== null);
  const primary = isChoosing ? actions.period : actions.approve;
  const other = isChoosing ? actions.approve : actions.period;
  const selected = desk.state.selection.size;
  return (
    <ActionBar
      isActive={selected > 0}
      sentence={
        selected > 0 ? `${texts.bar.selected(selected)} ${texts.bar.willSetPeriod(chosen)}` : readyWords(desk.rows)
      }
      details={missingWords(desk.rows)}
    >
      <ActionButton action={other} large />
      <ActionButton action={{ ...primary, shortcut: 'Ctrl+Enter' }} variant="primary" large />
    </ActionBar>
  );
}

function readyWords(rows: readonly PlanRow[]): string {
  const withPeriod = rows.length - countOf(rows, 'noPeriod');
  const ready = countOf(rows, 'ready');
  return ready === 0 ? texts.bar.nothing : texts.bar.ready(ready, withPeriod);
}

function missingWords(rows: readonly PlanRow[]): string {
  const missing = countOf(rows, 'missing');
  const noPeriod = countOf(rows, 'noPeriod');
  return [missing > 0 ? texts.bar.missing(missing) : '', noPeriod > 0 ? texts.bar.noPeriod(noPeriod) : '']
    .join(' ')
    .trim();
}

function countOf(rows: readonly PlanRow[], stage: PlanStage): number {
  return rows.filter((row) => row.stage === stage).length;
}
