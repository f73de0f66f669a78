import { useCallback, useState } from 'react';
import type { StoreApi } from 'zustand';
import { setPeriod } from '#shared/commands/set-period.ts';
import { shiftPeriod } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { useOffice } from '../../office/react.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { BoardPanel } from './board-panel.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskRows } from './desk-rows.tsx';
import { saveWorkbook } from './document-acts.ts';
import { ExpertPanel } from './expert-panel.tsx';
import { PeriodDialog } from './period-dialog.tsx';
import type { PlanRow } from './plan-rows.ts';
import { scheduleActions } from './schedule-actions.ts';
import { rowsToPrint, scheduleDocument, standingOf } from './schedule-document.ts';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { onDesk, type ScheduleState } from './schedule-store.ts';
import { readStamp } from './stamp-draft.ts';
import { texts } from './texts.ts';
import { useAppointing } from './use-appointing.ts';
import type { Desk } from './use-desk.ts';

type ScheduleDeskProps = {
  readonly desk: Desk;
  readonly place: SchedulePlace;
  readonly store: StoreApi<ScheduleState>;
};

/** The desk: the board, the rows of the chosen schedule, the experts. */
export function ScheduleDesk({ desk, place, store }: ScheduleDeskProps) {
  const office = useOffice();
  const appointing = useAppointing();
  const [exportRefusal, setExportRefusal] = useState<Refusal | null>(null);
  const { state, rows, schedule } = desk;
  const municipality = desk.board.find((row) => row.municipalityId === place.municipalityId)?.name ?? '';
  const set = store.setState;
  const go = (next: SchedulePlace) => set(onDesk(next));
  const onCurrent = useCallback((currentId: string | null) => set({ currentId, replacingId: null }), [set]);
  const chosen = periodRows(desk).filter(
    (row) => setPeriod.permit(office.view, office.actor, row.application) === null,
  );
  const printable =
    state.tab === 'approved' ? (schedule?.versions.at(-1)?.rows.length ?? 0) : rows.filter(hasPeriod).length;
  const excel = async () => {
    const printed = rowsToPrint(office, state.tab, rows, schedule);
    const standing = standingOf(office, state.tab, schedule, readStamp(office, place));
    const saved = await saveWorkbook(scheduleDocument(office, place, printed, standing));
    setExportRefusal(saved.ok ? null : saved.error);
    if (saved.ok && saved.value !== null) toast({ text: texts.excelDone(saved.value) });
  };
  const actions = scheduleActions({
    desk,
    printable,
    periodIds: chosen.map((row) => row.application.id),
    onPeriod: () => set({ window: 'period' }),
    onApprove: () => set({ window: 'approve' }),
    onPrint: () => set({ isPreviewOpen: true }),
    onExcel: () => void excel(),
  });
  useActions(texts.title, Object.values(actions));
  const appoint = async (expertIds: readonly string[], said: string) => {
    const done = desk.current && (await appointing.appoint(desk.current.application.id, expertIds, said));
    if (done) set({ replacingId: null, currentId: desk.current?.application.id ?? null });
  };
  const openRow = (row: PlanRow) => {
    if (row.stage === 'noPeriod') set({ window: 'period', currentId: row.application.id });
    else document.querySelector<HTMLElement>('[data-expert-search]')?.focus();
  };
  const close = () => set({ window: null });
  const refusal = appointing.refusal ?? exportRefusal;
  return (
    <div className={css.screen}>
      <DeskHead desk={desk} place={place} municipality={municipality} actions={actions} onPlace={go} />
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
      <div className={css.split} data-tab={state.tab}>
        <BoardPanel
          board={desk.board}
          periods={desk.periods}
          place={place}
          onPlace={go}
          onShift={(months) => set({ boardFrom: shiftPeriod(desk.periods[0] ?? place.period, months) })}
        />
        <DeskRows
          desk={desk}
          place={place}
          onTab={(tab) => set({ tab })}
          onSelection={(selection) => set({ selection })}
          onCurrent={onCurrent}
          onOpen={openRow}
        />
        {state.tab === 'draft' ? (
          <ExpertPanel
            place={place}
            current={desk.current}
            replacingId={state.replacingId}
            onReplacing={(replacingId) => set({ replacingId })}
            onExperts={(expertIds, said) => void appoint(expertIds, said)}
          />
        ) : null}
      </div>
      <DeskBar desk={desk} chosen={chosen.length} actions={actions} />
      {state.window === 'period' ? (
        <PeriodDialog
          applications={chosen.map((row) => row.application)}
          onClose={close}
          onDone={() => set({ window: null, selection: new Set() })}
        />
      ) : null}
      {state.window === 'approve' ? (
        <ApproveDialog
          place={place}
          municipality={municipality}
          periodTitle={periodTitle(place.period)}
          onClose={close}
          onDone={() => set({ window: null, tab: 'approved' })}
        />
      ) : null}
    </div>
  );
}

/** Rows that «Выбрать период» is about: the selected ones, or else the current one when it has no period. */
function periodRows({ rows, state, current }: Desk): readonly PlanRow[] {
  if (state.selection.size > 0) return rows.filter((row) => state.selection.has(row.application.id));
  return current?.stage === 'noPeriod' ? [current] : [];
}

function hasPeriod(row: PlanRow): boolean {
  return row.stage !== 'noPeriod';
}
