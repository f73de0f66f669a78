import type { CommandKey } from '#shared/authority/storage.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { type ActLog, answerOf, keyText } from './act-log.ts';
import { historyOf, historyOfOne } from './history.ts';
import type { ActEntry } from './journal-port.ts';

/** What one page of the log holds: lists by key, in the order in which the acts came. */
export type LogPage = Readonly<Record<string, readonly unknown[]>>;

/** Additions to pages of the log, by page id. */
export type LogAdditions = ReadonlyMap<string, LogPage>;

/** Reads a page of the log as the last checkpoint left it; null when there is none yet. */
export type ReadLogPage = (id: string) => Promise<LogPage | null>;

/** The log: what a checkpoint has written, and the acts since then in memory. */
export type LogBook = ActLog & {
  /** Takes the acts that are not written yet. They stay readable until {@link LogBook.written}. */
  capture(): readonly ActEntry[];
  written(acts: readonly ActEntry[]): void;
};

/** Applications whose history shares a page. */
const APPLICATIONS_PER_PAGE = 64;
const ANSWERS_PER_PAGE = 512;

/** A log over its stored pages. */
export function createLogBook(view: View, readPage: ReadLogPage): LogBook {
  let unwritten: readonly ActEntry[] = [];
  const growing: ActEntry[] = [];
  const inMemory = () => [...unwritten, ...growing];
  return {
    record: (command, verdict) => void growing.push({ command, verdict }),
    capture() {
      unwritten = [...unwritten, ...growing.splice(0)];
      return unwritten;
    },
    written(acts) {
      unwritten = unwritten.slice(acts.length);
    },
    async history(applicationId) {
      const recent = inMemory().flatMap(({ command, verdict }) => historyOfOne(command, verdict, applicationId) ?? []);
      const stored = await readPage(historyPageOf(view, applicationId));
      const kept = (stored?.[applicationId] ?? []) as readonly HistoryEntry[];
      const seen = new Set(kept.map((entry) => entry.commandId));
      return [...kept, ...recent.filter((entry) => !seen.has(entry.commandId))].reverse();
    },
    async answer(key) {
      const act = inMemory().find(({ command }) => keyText(command) === keyText(key));
      if (act) return answerOf(act.verdict);
      const stored = await readPage(answersPageId(key));
      const [answer] = (stored?.[keyText(key)] ?? []) as readonly ReturnType<typeof answerOf>[];
      return answer ?? null;
    },
  };
}

/** What an act adds to the log: a line of history per application, and the answer. */
export function additionsOf({ command, verdict }: ActEntry, view: View): LogAdditions {
  const pages = new Map<string, Record<string, unknown[]>>();
  const add = (page: string, key: string, value: unknown) => {
    const lists = pages.get(page) ?? {};
    pages.set(page, lists);
    lists[key] = [...(lists[key] ?? []), value];
  };
  const numbers = systemNumbersOf({ command, verdict });
  for (const [id, entry] of historyOf(command, verdict)) {
    add(numbers.has(id) ? historyPageId(numbers.get(id) ?? 0) : historyPageOf(view, id), id, entry);
  }
  add(answersPageId(command), keyText(command), answerOf(verdict));
  return pages;
}

/** A page with additions at the ends of its lists. */
export function mergedPage(page: LogPage | null, addition: LogPage): LogPage {
  const merged: Record<string, readonly unknown[]> = { ...page };
  for (const [key, values] of Object.entries(addition)) merged[key] = [...(merged[key] ?? []), ...values];
  return merged;
}

function systemNumbersOf({ verdict }: ActEntry): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (verdict.status === 'refused') return numbers;
  for (const change of verdict.changes) {
    if (change.table !== 'applications') continue;
    const row = change.after ?? change.before;
    if (row) numbers.set(change.id, row.systemNo);
  }
  return numbers;
}

/** The page of the history of an application, a worker, or a row of a directory. */
function historyPageOf(view: View, id: string): string {
  const systemNo = view.get('applications', id)?.systemNo;
  if (systemNo !== undefined) return historyPageId(systemNo);
  return view.get('employees', id) ? workerPageId(id) : directoryPageId(id);
}

/** Rows of directories may be gone when their history is asked for: the page is known by the id alone. */
function directoryPageId(id: string): string {
  return `history|directory:${id.slice(-2)}`;
}

/** Workers have no numbers: the last figures of an id are as good as chance. */
function workerPageId(id: string): string {
  return `history|worker:${id.slice(-2)}`;
}

function historyPageId(systemNo: number): string {
  return `history|${Math.floor(systemNo / APPLICATIONS_PER_PAGE)}`;
}

function answersPageId(key: CommandKey): string {
  return `answers|${key.device}:${key.epoch}|${Math.floor(key.seq / ANSWERS_PER_PAGE)}`;
}
