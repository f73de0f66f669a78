import { useCallback, useState } from 'react';
import type { StoreApi } from 'zustand';
import { setPeriod } from '#shared/commands/set-period.ts';
import { scheduleSheet } from '#shared/documents/schedule-sheet.ts';
import { scheduleShortName } from '#shared/documents/schedule-texts.ts';
import { approvalOrderOf } from '#shared/domain/schedule/versions.ts';
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
import { printableCount, rowsToPrint, scheduleDocument, standingOf } from './schedule-document.ts';
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
  const noticed = noticedIds(desk);
  const actions = scheduleActions({
    desk,
    printable: printableCount(desk.state.tab, desk.rows, desk.version),
    hasPeriodRows: forPeriod.length > 0,
    onPeriod: () => set({ window: 'period' }),
    onApprove: () => set({ window: 'approve' }),
    onApproveForCoordinator: () => set({ window: 'approveForCoordinator' }),
    noticed: noticed.length,
    onNotices: () => set({ noticeIds: noticed }),
    onPrint: () => set({ isPreviewOpen: true }),
    onExcel: () => void excel(),
  });
  const { approveForCoordinator, ...others } = actions;
  const isNoted = desk.approvesAs === 'commission' && approvalOrderOf(office.view) !== 'commission';
  useActions(texts.title, [...Object.values(others), ...(isNoted ? [approveForCoordinator] : [])]);
  return {
    actions,
    /** The secretary may note what the coordinator signed on paper, where his approval counts. */
    isNoted,
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

function documentOf(office: Office, { state, rows, version }: Desk, place: SchedulePlace) {
  const standing = standingOf(office, state.tab, version, readStamp(office, place));
  return scheduleDocument(office, place, rowsToPrint(office, state.tab, rows, version), standing);
}

/** Whom the notices are for: the selected ones that have a period, otherwise all of the schedule that is shown. */
function noticedIds({ state, rows, version }: Desk): readonly string[] {
  if (state.tab !== 'draft') return version?.rows.map(({ applicationId }) => applicationId) ?? [];
  const planned = rows.filter(({ stage }) => stage !== 'noPeriod').map(({ application }) => application.id);
  const selected = planned.filter((id) => state.selection.has(id));
  return selected.length > 0 ? selected : planned;
}
