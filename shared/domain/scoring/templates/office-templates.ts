import type { Application, ClaimedCategory } from '#shared/records/application.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import type { View } from '#shared/records/view.ts';
import { postKey } from '../../applications/person-key.ts';
import { profileOf } from '../../profile/region-profile.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import { scoreTemplate, scoreTemplates } from './all.ts';

/** A set of criteria as the directory lists it. */
export type ListedTemplate = {
  readonly template: ScoreTemplate;
  readonly isBuiltIn: boolean;
  readonly isClosed: boolean;
  /** Categories for which the profile has chosen it. */
  readonly chosenFor: readonly ClaimedCategory[];
  /** Sheets that have been filled in by it. */
  readonly sheets: number;
};

/** The set of an id: of the program, or of the office's own; undefined where there is none. */
export function templateOf(view: View, id: string): ScoreTemplate | undefined {
  return scoreTemplate(id) ?? view.get('scoreTemplates', id)?.template ?? undefined;
}

/** Every set there is: those of the program, then the office's own by title. */
export function officeTemplates(view: View): readonly ScoreTemplate[] {
  const own = Array.from(view.all('scoreTemplates')).flatMap(({ template }) => template ?? []);
  return [...scoreTemplates, ...own.sort((a, b) => a.title.localeCompare(b.title, 'ru'))];
}

/** Whether a set is offered no more. */
export function isTemplateClosed(view: View, id: string): boolean {
  return view.get('scoreTemplates', id)?.isClosed ?? false;
}

type Scored = Pick<Application, 'claimedCategory' | 'post'> & { readonly id?: string };

/**
 * The set by which an application is scored: the one its sheets were begun by, so that no change of the directory moves
 * what experts have put; else an open set of the office's own that names its post; else the one of the profile.
 */
export function templateForApplication(view: View, application: Scored): ScoreTemplate | undefined {
  const sheets = application.id === undefined ? [] : rowsBy(view, 'scoreSheets', 'applicationId', application.id);
  const begun = sheets.find(({ templateId }) => templateId !== undefined)?.templateId;
  const chosen = templateOf(view, profileOf(view).scoreTemplates[application.claimedCategory]);
  if (begun !== undefined) return templateOf(view, begun) ?? chosen;
  return sheets.length > 0 ? chosen : (ofPost(view, application) ?? chosen);
}

/** All sets with where they are used. */
export function listedTemplates(view: View): readonly ListedTemplate[] {
  const { scoreTemplates: chosen } = profileOf(view);
  const sheets = sheetsByTemplate(view);
  return officeTemplates(view).map((template) => ({
    template,
    isBuiltIn: scoreTemplate(template.id) !== undefined,
    isClosed: isTemplateClosed(view, template.id),
    chosenFor: categories.filter((category) => chosen[category] === template.id),
    sheets: sheets.get(template.id) ?? 0,
  }));
}

/** How many sheets have been filled in by each set; a sheet from before sets were noted counts for the one in force. */
export function sheetsByTemplate(view: View): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sheet of view.all('scoreSheets')) {
    const application = view.get('applications', sheet.applicationId);
    const id = sheet.templateId ?? (application && templateForApplication(view, application)?.id);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const categories: readonly ClaimedCategory[] = ['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'];

function ofPost(view: View, { claimedCategory, post }: Scored): ScoreTemplate | undefined {
  const key = postKey(post);
  return Array.from(view.all('scoreTemplates'))
    .flatMap(({ template, isClosed }) => (template && !isClosed ? template : []))
    .find(
      ({ categories: served, posts }) => served.includes(claimedCategory) && posts.some((one) => postKey(one) === key),
    );
}
