import type { Answer } from '#shared/authority/storage.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import { type ActLog, answerOf, keyText } from './act-log.ts';
import { historyOf } from './history.ts';

/** A log that lives as long as its owner; for tests of what stands above it. */
export function createMemoryActLog(): ActLog {
  const histories = new Map<string, HistoryEntry[]>();
  const answers = new Map<string, Answer>();
  return {
    record(command, verdict) {
      answers.set(keyText(command), answerOf(verdict));
      for (const [id, entry] of historyOf(command, verdict)) {
        histories.set(id, [entry, ...(histories.get(id) ?? [])]);
      }
    },
    history: async (applicationId) => histories.get(applicationId) ?? [],
    answer: async (key) => answers.get(keyText(key)) ?? null,
  };
}
