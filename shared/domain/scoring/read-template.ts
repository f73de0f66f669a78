import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type ScoreTemplate, scoreTemplateSchema } from '#shared/records/score-template.ts';
import { refuseScore } from '../refusals/score-refusals.ts';
import { mostOf } from './evaluate-sheet.ts';
import { hundredths, pointsText } from './points.ts';
import { whyBandsBroken } from './why-bands-broken.ts';

/**
 * A score template from a file, or the reason why it is not one: codes are unique and stand under groups that are there,
 * bounds and steps make sense, the threshold or the bands can be reached (domain §6.2; thresholds are data of the region).
 */
export function readTemplate(data: unknown): Result<ScoreTemplate, Refusal> {
  const parsed = scoreTemplateSchema.safeParse(data);
  if (!parsed.success) return err(refuseScore('score.unreadableTemplate', {}));
  const refusal = whyTreeBroken(parsed.data) ?? whyRuleBroken(parsed.data);
  return refusal ? err(refusal) : ok(parsed.data);
}

function whyTreeBroken({ nodes }: ScoreTemplate): Refusal | null {
  const seen = new Set<string>();
  for (const { code, parent, min, max, step } of nodes) {
    if (seen.has(code) || (parent !== null && !seen.has(parent))) return refuseScore('score.brokenTree', { code });
    if ((max !== null && max < min) || step <= 0) return refuseScore('score.badBounds', { code });
    seen.add(code);
  }
  return null;
}

function whyRuleBroken(template: ScoreTemplate): Refusal | null {
  const { rule, nodes } = template;
  if (rule.kind === 'bands') return whyBandsBroken(template, rule.bands);
  if (rule.kind !== 'threshold') return null;
  const group = Object.keys(rule.minPerGroup).find(
    (code) => !nodes.some((node) => node.code === code && node.parent === null),
  );
  if (group !== undefined) return refuseScore('score.unknownGroup', { code: group });
  const most = mostOf(template, new Set());
  const needed = hundredths(rule.minTotal);
  if (most === null || most >= needed) return null;
  return refuseScore('score.unreachable', { most: pointsText(most), needed: pointsText(needed) });
}
