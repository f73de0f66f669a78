import { z } from 'zod';
import { formatDate } from '#shared/kernel/local-date.ts';
import { type ExpertForm, expertFormSchema } from '#shared/records/expert-form.ts';
import { readDate } from '../../../ui/date-text.ts';

/** The form as it is typed: a date, a figure and a list of languages are texts until they are written. */
export const typedExpertSchema = expertFormSchema
  .omit({ categoryUntil: true, loadLimit: true, languages: true })
  .extend({ categoryUntil: z.string(), loadLimit: z.string(), languages: z.string() });
export type TypedExpert = z.infer<typeof typedExpertSchema>;

/** The texts with which a form begins. */
export function typedOf({ categoryUntil, loadLimit, languages, ...rest }: ExpertForm): TypedExpert {
  return {
    ...rest,
    categoryUntil: categoryUntil ? formatDate(categoryUntil) : '',
    loadLimit: loadLimit === null ? '' : String(loadLimit),
    languages: languages.join(', '),
  };
}

/** What the texts say; what cannot be read is told by {@link unreadOf}. */
export function formOfTyped({ categoryUntil, loadLimit, languages, ...rest }: TypedExpert): ExpertForm {
  return {
    ...rest,
    categoryUntil: readDate(categoryUntil),
    loadLimit: readLimit(loadLimit),
    languages: languages
      .split(/[,;]/u)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

/** Fields whose text stands for nothing that can be written. */
export function unreadOf({ categoryUntil, loadLimit }: TypedExpert): ReadonlySet<'categoryUntil' | 'loadLimit'> {
  const unread = new Set<'categoryUntil' | 'loadLimit'>();
  if (categoryUntil.trim() !== '' && readDate(categoryUntil) === null) unread.add('categoryUntil');
  if (loadLimit.trim() !== '' && readLimit(loadLimit) === null) unread.add('loadLimit');
  return unread;
}

/** A limit of load: a whole figure up to 99 999; null for no text, and for one that is no such figure. */
export function readLimit(text: string): number | null {
  return /^\d{1,5}$/u.test(text.trim()) ? Number(text.trim()) : null;
}
