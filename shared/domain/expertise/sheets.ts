import type { Application } from '#shared/records/application.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { ScoreSheet } from '#shared/records/score-sheet.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { type Disagreement, disagreementOf, type ExpertScore } from '../scoring/aggregate.ts';
import { evaluateSheet } from '../scoring/evaluate-sheet.ts';
import { templateForApplication } from '../scoring/templates/office-templates.ts';
import { participants } from './panel.ts';

/** The latest version of an expert's sheet; undefined while he has put nothing. */
export function currentSheet(view: View, applicationId: string, expertId: string): ScoreSheet | undefined {
  let latest: ScoreSheet | undefined;
  for (const sheet of rowsBy(view, 'scoreSheets', 'applicationId', applicationId)) {
    if (sheet.expertId === expertId && sheet.version > (latest?.version ?? 0)) latest = sheet;
  }
  return latest;
}

/** Final sheets that count: the latest of each expert who takes part. Sheets of replaced experts are kept and not counted. */
export function countedSheets(view: View, applicationId: string): readonly ScoreSheet[] {
  return participants(view, applicationId).flatMap(({ expertId }) => {
    const sheet = currentSheet(view, applicationId, expertId);
    return sheet?.state === 'FINAL' ? [sheet] : [];
  });
}

/** The template by which an application is scored, and what its sheets come to by it. */
export type Scoring = { readonly template: ScoreTemplate; readonly profile: RegionProfile };

/** How an application is scored; null where the profile names a template that is not there. */
export function scoringOf(view: View, application: Application): Scoring | null {
  const profile = profileOf(view);
  const template = templateForApplication(view, application);
  return template ? { template, profile } : null;
}

/** A final sheet as points; null when the template was changed since and the sheet fits it no more. */
export function scoreOfSheet({ template }: Scoring, sheet: ScoreSheet): ExpertScore | null {
  const evaluation = evaluateSheet(template, sheet);
  if (!evaluation.ok) return null;
  return { groups: evaluation.value.groups, total: evaluation.value.total, verdict: sheet.verdict };
}

/** Whether the counted sheets disagree (domain §6.4); null while fewer than two are final. */
export function disagreementIn(view: View, application: Application): Disagreement | null {
  const scoring = scoringOf(view, application);
  if (!scoring) return null;
  const scores = countedSheets(view, application.id).flatMap((sheet) => scoreOfSheet(scoring, sheet) ?? []);
  return scores.length < 2 ? null : disagreementOf(scores, scoring.profile.disagreement);
}
