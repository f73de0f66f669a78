import { createStore, type StoreApi } from 'zustand';
import type { Office } from '../../office/office.ts';
import { emptySelection, type Selection } from '../../ui/table/selection.ts';

/** What of the schedule is shown: the one being made, a frozen one, what has changed since the last approval. */
export type ScheduleTab = 'draft' | 'approved' | 'changes';

/** Which window is open over the screen. */
export type ScheduleWindow = 'period' | 'approve' | 'approveForCoordinator' | null;

/** Where the user is on the screen; ids and figures only, dies with the window. */
export type ScheduleState = {
  readonly municipalityId: string | null;
  readonly period: string | null;
  /** First period of the board; null follows today. */
  readonly boardFrom: string | null;
  readonly tab: ScheduleTab;
  /** The approval that is looked at, by its place; null is the last for good. */
  readonly versionAt: number | null;
  readonly currentId: string | null;
  readonly selection: Selection;
  /** The expert who is to give his place to the next chosen one. */
  readonly replacingId: string | null;
  readonly window: ScheduleWindow;
  readonly isPreviewOpen: boolean;
  /** Applications whose notices are before the printer; null when none are. */
  readonly noticeIds: readonly string[] | null;
  /** The municipality whose periods are suggested; null is the whole region. */
  readonly periodsPlace: string | null;
};

const stores = new WeakMap<Office, StoreApi<ScheduleState>>();

/** The state of the screen of this office: the same one when the user comes back. */
export function scheduleStore(office: Office): StoreApi<ScheduleState> {
  const known = stores.get(office);
  if (known) return known;
  const made = createStore<ScheduleState>(() => ({
    municipalityId: null,
    period: null,
    boardFrom: null,
    tab: 'draft',
    versionAt: null,
    currentId: null,
    selection: emptySelection,
    replacingId: null,
    window: null,
    isPreviewOpen: false,
    noticeIds: null,
    periodsPlace: null,
  }));
  stores.set(office, made);
  return made;
}

/** What changes when another schedule is put on the desk. */
export function onDesk(place: { readonly municipalityId: string; readonly period: string }): Partial<ScheduleState> {
  return { ...place, currentId: null, selection: emptySelection, replacingId: null, versionAt: null };
}
