import { nameKey } from '../applications/person-key.ts';
import type { ExpertDraft, ExpertRow } from './intake-row.ts';
import type { Judgement } from './judge-applications.ts';
import { placeKey } from './place-name.ts';
import { problem } from './problem.ts';

/** By what an expert is known: the person and the place of work. */
function expertKey(
  expert: Pick<ExpertDraft, 'lastName' | 'firstName' | 'patronymic'>,
  municipality: string,
  organisation: string,
): string {
  return `${nameKey(expert)}|${placeKey(municipality)}|${placeKey(organisation)}`;
}

/** Gives each row of experts one class: what is wrong in the row itself, then a repeat in the file, else valid. */
export function judgeExperts(rows: readonly ExpertRow[], leftOut: ReadonlySet<number>): readonly Judgement[] {
  const earlier = new Map<string, number>();
  return rows.map(({ number, draft, problems }) => {
    const [own] = problems;
    const key = expertKey(draft, draft.municipality, draft.organisation);
    const first = earlier.get(key);
    if (!leftOut.has(number) && first === undefined) earlier.set(key, number);
    if (own) return { rowClass: own.rowClass, problem: own };
    if (first === undefined) return { rowClass: 'valid', problem: null };
    const reason = problem('duplicate.expertRow', { row: first });
    return { rowClass: 'duplicates', problem: { rowClass: 'duplicates', field: 'fullName', reason } };
  });
}
