import { categoryWarning } from '#shared/domain/assignment/expert-rules.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Expert } from '#shared/records/expert.ts';

/** What is to be known of a chosen expert although it forbids nothing; null when there is nothing. */
export function warningWords(expert: Expert, period: string | null): string | null {
  const warning = categoryWarning(expert, period ?? '');
  return warning ? explain(warning) : null;
}
