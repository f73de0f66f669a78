import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { categoryNames, claimedCategories, formNames } from '#shared/domain/statuses/category.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { texts } from './texts.ts';

/** One of several values and its name. */
export type Choice = { readonly value: string; readonly label: string };

/** The values among which a field is chosen; none for a field that is typed. */
export function choicesOf(field: EditableField): readonly Choice[] {
  switch (field) {
    case 'heldCategory':
      return listed(categoryNames);
    case 'form':
      return listed(formNames);
    case 'claimedCategory':
      return claimedCategories.map((value) => ({ value, label: categoryNames[value] }));
    case 'sex':
      return listed(texts.sexes);
    case 'presence':
      return listed(texts.presences);
    case 'channel':
      return listed(texts.channels);
    default:
      return [];
  }
}

/** A stored value as people read it. */
export function choiceLabel(field: EditableField, value: string): string {
  const choice = choicesOf(field).find((one) => one.value === value);
  if (choice) return choice.label;
  const date = parseLocalDate(value);
  return date ? formatDate(date) : value;
}

function listed(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
