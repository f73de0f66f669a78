import type { PersonName } from '#shared/records/common.ts';
import type { KeptForms } from '#shared/records/person-forms.ts';
import type { View } from '#shared/records/view.ts';
import { nameFormsOf } from './kept-forms.ts';

/** Forms of an applicant's name as documents print them: what somebody has put right before the rules. */
export function formsOfApplicant(view: View, application: PersonName & { readonly id: string }): KeptForms {
  return nameFormsOf(application, view.get('personForms', application.id) ?? null);
}
