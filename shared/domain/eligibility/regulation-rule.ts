/**
 * How the program keeps a rule of the Порядок: `enforced` refuses, `warning` only tells, `setting` is in the regional
 * profile, `data` is texts and trees, `practice` is kept by the office itself, `outside` is another procedure.
 */
export type RuleKeeping = 'enforced' | 'warning' | 'setting' | 'data' | 'practice' | 'outside';

/** A rule of domain §4 with its paragraph and source, and the file that keeps it. */
export type RegulationRule = {
  readonly id: string;
  readonly paragraph: string;
  readonly rule: string;
  readonly source: string;
  readonly isUnconfirmed: boolean;
  readonly keeping: RuleKeeping;
  /** File under `shared/` that keeps it; null where the office does. */
  readonly keptBy: string | null;
};

/** A rule in one line. */
export function rule(
  id: string,
  paragraph: string,
  text: string,
  source: string,
  keeping: RuleKeeping,
  keptBy: string | null,
  isUnconfirmed = false,
): RegulationRule {
  return { id, paragraph, rule: text, source, isUnconfirmed, keeping, keptBy };
}
