import type { Clock } from '#shared/kernel/ports.ts';
import type { DraftEntry } from './journal-port.ts';
import type { Drafts } from './office.ts';

/** Calls back once after a time; the window's timer, or a test's. Returns how to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Drafts with what their owner needs: to fill them at opening, to keep them in a checkpoint, to hurry at closing. */
export type DraftStore = {
  readonly drafts: Drafts;
  /** Puts a draft that was read back; a null value removes it. */
  restore(entry: DraftEntry): void;
  /** All drafts that are not discarded. */
  kept(): readonly DraftEntry[];
  /** Writes what still waits for its second. */
  flush(): Promise<void>;
};

/** A form's draft is written at most once in this time; the latest value wins. */
const WRITE_EVERY_MS = 1000;

/** Drafts over an append to the journal. A draft that cannot be written is kept in memory and tried at the next key. */
export function createDrafts(append: (entry: DraftEntry) => Promise<void>, clock: Clock, later: Later): DraftStore {
  const known = new Map<string, DraftEntry>();
  const waiting = new Map<string, () => void>();

  const write = async (formId: string) => {
    waiting.delete(formId);
    const entry = known.get(formId);
    if (entry) await append(entry);
  };
  const drafts: Drafts = {
    get(formId) {
      const entry = known.get(formId);
      return entry ? { value: entry.value, typedAt: entry.typedAt } : null;
    },
    put(formId, value) {
      known.set(formId, { formId, value, typedAt: clock.now() });
      if (!waiting.has(formId))
        waiting.set(
          formId,
          later(() => void write(formId), WRITE_EVERY_MS),
        );
    },
    async discard(formId) {
      waiting.get(formId)?.();
      waiting.delete(formId);
      if (known.delete(formId)) await append({ formId, value: null, typedAt: clock.now() });
    },
  };
  return {
    drafts,
    restore: (entry) => void (entry.value === null ? known.delete(entry.formId) : known.set(entry.formId, entry)),
    kept: () => [...known.values()],
    async flush() {
      for (const [formId, cancel] of [...waiting]) {
        cancel();
        await write(formId);
      }
    },
  };
}
