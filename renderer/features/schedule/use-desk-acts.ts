import { useCallback, useState } from 'react';
import type { StoreApi } from 'zustand';
import { setPeriod } from '#shared/commands/set-period.ts';
import { scheduleSheet } from '#shared/documents/schedule-sheet.ts';
import { scheduleShortName } from '#shared/documents/schedule-texts.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import { saveWorkbook } from '../../office/documents/save-document.ts';
import type { Office } from '../../office/office.ts';
import { useOffice } from '../../office/react.tsx';
import { toastSaved } from '../../ui/saved-toast.ts';
import { emptySelection } from '../../ui/table/selection.ts';
import { useActions } from '../../ui/use-actions.ts';
import type { PlanRow } from './plan-rows.ts';
import { scheduleActions } from './schedule-actions.ts';
import { rowsToPrint, scheduleDocument, standingOf } from './schedule-document.ts';
import type { SchedulePlace } from './schedule-place.ts';
import type { ScheduleState } from './schedule-store.ts';
import { readStamp } from './stamp-draft.ts';
import { texts } from './texts.ts';
import { useAppointing } from './use-appointing.ts';
import type { Desk } from './use-desk.ts';

/** What can be done on the desk, and why the last act was refused. */
export function useDeskActs(desk: Desk, place: SchedulePlace, store: StoreApi<ScheduleState>) {
  const office = useOffice();
  const appointing = useAppointing();
  const [exportRefusal, setExportRefusal] = useState<Refusal | null>(null);
  const set = store.setState;
  const { reset } = appointing;
  const excel = async () => {
    const model = documentOf(office, desk, place);
    const saved = await saveWorkbook(scheduleSheet(model), scheduleShortName(model));
    setExportRefusal(saved.ok ? null : saved.error);
    if (saved.ok && saved.value !== null) toastSaved(texts.excelDone(saved.value), saved.value);
  };
  const forPeriod = periodRows(office, desk);
  const actions = scheduleActions({
    desk,
    printable: rowsToPrint(office, desk.state.tab, desk.rows, desk.schedule).length,
    hasPeriodRows: forPeriod.length > 0,
    onPeriod: () => set({ window: 'period' }),
    onApprove: () => set({ window: 'approve' }),
    onPrint: () => set({ isPreviewOpen: true }),
    onExcel: () => void excel(),
  });
  useActions(texts.title, Object.values(actions));
  return {
    actions,
    forPeriod,
    refusal: appointing.refusal ?? exportRefusal,
    onCurrent: useCallback(
      (currentId: string | null) => {
        reset();
        set({ currentId, replacingId: null });
      },
      [reset, set],
    ),
    onExperts: async (expertIds: readonly string[], said: string) => {
      const id = desk.current?.application.id;
      if (id && (await appointing.appoint(id, expertIds, said))) set({ replacingId: null, currentId: id });
    },
    /** Enter on a row: what it misses first. */
    onOpen: (row: PlanRow) => {
      const { id } = row.application;
      if (row.stage !== 'noPeriod') return document.querySelector<HTMLElement>('[data-expert-search]')?.focus();
      const selection = desk.state.selection.has(id) ? desk.state.selection : emptySelection;
      set({ window: 'period', currentId: id, selection });
    },
  };
}

/** Whom «Выбрать период» is about: the selected rows that may have one, or else the current one when it has none. */
function periodRows({ view, actor }: Office, { rows, state, current }: Desk): readonly Application[] {
  const selected = rows.filter((row) => state.selection.has(row.application.id));
  const asked = state.selection.size > 0 ? selected : current?.stage === 'noPeriod' ? [current] : [];
  return asked.map((row) => row.application).filter((one) => setPeriod.permit(view, actor, one) === null);
}

function documentOf(office: Office, { state, rows, schedule }: Desk, place: SchedulePlace) {
  const standing = standingOf(office, state.tab, schedule, readStamp(office, place));
  return scheduleDocument(office, place, rowsToPrint(office, state.tab, rows, schedule), standing);
}
