import type { Refusal } from '#shared/kernel/refusal.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../../profile/region-profile.ts';
import { refuseDirectory } from '../../refusals/directory-refusals.ts';
import { categoryNames } from '../../statuses/category.ts';
import { isScored, scoreTree } from '../score-tree.ts';
import { scoreTemplate } from './all.ts';
import {
  isTemplateClosed,
  listedTemplates,
  officeTemplates,
  sheetsByTemplate,
  templateOf,
} from './office-templates.ts';

/** Why a set cannot be changed or removed: it is of the program, or sheets have been filled in by it. */
export function whyTemplateFixed(view: View, id: string): Refusal | null {
  const template = templateOf(view, id);
  if (!template) return refuseDirectory('template.gone', {});
  if (scoreTemplate(id)) return refuseDirectory('template.builtIn', { title: template.title });
  const uses = sheetsByTemplate(view).get(id) ?? 0;
  return uses === 0 ? null : refuseDirectory('template.used', { title: template.title, uses });
}

/** Why a set cannot be closed or removed: the profile has chosen it. */
export function whyTemplateChosen(view: View, id: string): Refusal | null {
  const listed = listedTemplates(view).find(({ template }) => template.id === id);
  if (!listed) return refuseDirectory('template.gone', {});
  if (listed.chosenFor.length === 0) return null;
  const categories = listed.chosenFor.map((category) => categoryNames[category]).join(', ');
  return refuseDirectory('template.chosen', { title: listed.template.title, categories });
}

/** Why a set is not written: nothing is scored by it, its term is turned, or another one has its title. */
export function whyTemplateUnfit(view: View, template: ScoreTemplate): Refusal | null {
  const tree = scoreTree(template);
  if (!template.nodes.some((node) => isScored(tree, node))) return refuseDirectory('template.onlyText', {});
  const { validFrom, validTo, title } = template;
  if (validFrom !== null && validTo !== null && validTo < validFrom) return refuseDirectory('template.termTurned', {});
  const same = officeTemplates(view).some((one) => one.id !== template.id && one.title.trim() === title.trim());
  return same ? refuseDirectory('template.sameTitle', { title }) : null;
}

/** Why a profile cannot choose the sets that it names: one that is closed, or that does not serve the category. */
export function whyTemplatesUnchoosable(view: View, profile: RegionProfile): Refusal | null {
  const before = profileOf(view).scoreTemplates;
  for (const category of categories) {
    const template = templateOf(view, profile.scoreTemplates[category]);
    if (!template || before[category] === template.id) continue;
    const { title } = template;
    if (isTemplateClosed(view, template.id)) return refuseDirectory('template.closed', { title });
    if (!template.categories.includes(category)) {
      return refuseDirectory('template.otherCategory', { title, category: categoryNames[category] });
    }
  }
  return null;
}

const categories = ['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const;
