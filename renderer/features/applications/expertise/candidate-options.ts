import type { Candidate } from '#shared/commands/expertise/candidates.ts';
import type { SelectOption } from '../../../ui/select-field.tsx';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.invite;

/** So many are offered: the fitting stand first. */
const MOST_OFFERED = 100;

/** Candidates as a list to choose one of: name, subject, load. */
export function candidateOptions(fit: readonly Candidate[]): readonly SelectOption<string>[] {
  return fit.slice(0, MOST_OFFERED).map(({ expert, name, load, limit }) => ({
    value: expert.id,
    label: [name, expert.subject, texts.load(load, limit)].filter((part) => part !== '').join(', '),
  }));
}
