import { expertNow } from '#shared/domain/experts/expert-facts.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { expertTables } from '../use-expert-rows.ts';

/** The expert of an id as the user sees him, also of a double that was merged; null when there is none for this user. */
export function useExpert(id: string): Expert | null {
  const { view } = useOffice();
  useRevision(...expertTables);
  return expertNow(view, id) ?? null;
}
