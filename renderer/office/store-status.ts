import type { Refusal } from '#shared/kernel/refusal.ts';
import type { StoreState } from './office.ts';

/** How much room the disk has left for the office. */
export type SpaceLevel = 'ok' | 'low' | 'readOnly';

/** Keeps the state of the store as one value that stays the same object until something changes. */
export type StoreStatus = {
  state(): StoreState;
  saved(at: string): void;
  space(level: SpaceLevel): void;
  pagesFailing(isFailing: boolean): void;
  reported(report: Refusal | null): void;
};

/** A fresh status; `onChange` is called after every change. */
export function createStoreStatus(onChange: () => void): StoreStatus {
  let current: StoreState = { savedAt: null, condition: 'ok', openingReport: null };
  let level: SpaceLevel = 'ok';
  let isFailing = false;
  const set = (next: Partial<StoreState>) => {
    current = { ...current, ...next, condition: conditionOf(level, isFailing) };
    onChange();
  };
  return {
    state: () => current,
    saved: (savedAt) => set({ savedAt }),
    space(next) {
      if (next === level) return;
      level = next;
      set({});
    },
    pagesFailing(next) {
      if (next === isFailing) return;
      isFailing = next;
      set({});
    },
    reported: (openingReport) => set({ openingReport }),
  };
}

/** What matters most to the user comes first: no room to work, then copies that lag behind, then a warning. */
function conditionOf(level: SpaceLevel, isFailing: boolean): StoreState['condition'] {
  if (level === 'readOnly') return 'readOnly';
  if (isFailing) return 'recovering';
  return level === 'low' ? 'lowSpace' : 'ok';
}
