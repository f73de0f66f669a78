import type { ClaimedCategory } from '#shared/records/application.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { firstTemplate, highestTemplate, mentorTemplate, methodistTemplate } from './order-196.ts';
import { sverdlovskTemplate } from './sverdlovsk.ts';

/** Score templates that come with the program. */
export const scoreTemplates: readonly ScoreTemplate[] = [
  sverdlovskTemplate,
  firstTemplate,
  highestTemplate,
  methodistTemplate,
  mentorTemplate,
];

/** Ids of the templates that come with the program. */
export const scoreTemplateIds: readonly string[] = scoreTemplates.map(({ id }) => id);

/** The template of an id, or undefined. */
export function scoreTemplate(id: string): ScoreTemplate | undefined {
  return scoreTemplates.find((template) => template.id === id);
}

/** The template that the region scores a category by. */
export function templateFor(profile: RegionProfile, category: ClaimedCategory): ScoreTemplate | undefined {
  return scoreTemplate(profile.scoreTemplates[category]);
}
