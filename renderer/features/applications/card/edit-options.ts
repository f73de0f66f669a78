import type { EditableField } from '#shared/domain/applications/editing.ts';
import { categoryNames, claimedCategories, formNames } from '#shared/domain/statuses/category.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { SelectOption } from '../../../ui/select-field.tsx';

/** The values among which a field is chosen; none for a field that is typed. */
export function optionsOf(field: EditableField): readonly SelectOption<string>[] {
  if (field === 'heldCategory') return listed(categoryNames);
  if (field === 'form') return listed(formNames);
  if (field !== 'claimedCategory') return [];
  return claimedCategories.map((value) => ({ value, label: categoryNames[value] }));
}

/** A stored value as people read it. */
export function optionLabel(field: EditableField, value: string): string {
  const option = optionsOf(field).find((one) => one.value === value);
  if (option) return option.label;
  const date = parseLocalDate(value);
  return date ? formatDate(date) : value;
}

function listed(names: Readonly<Record<string, string>>): readonly SelectOption<string>[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
