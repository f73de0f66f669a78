import { expertFieldNames } from '#shared/domain/experts/check-expert.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import { expertSchema } from '#shared/records/expert.ts';
import { relatedSchema, relationKindSchema } from '#shared/records/expert-relation.ts';
import type { FieldChange } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { relatedName } from './related-name.ts';
import { cardTexts } from './texts.ts';

/** A change in words: what, before, after. */
export type ChangeInWords = {
  readonly key: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

const names: Readonly<Record<string, string>> = { ...expertFieldNames, ...cardTexts.history.fields };

/** The changes that people read. */
export function changesInWords(view: View, changes: readonly FieldChange[]): readonly ChangeInWords[] {
  return changes.flatMap(({ table, rowId, field, before, after }) => {
    const name = names[field];
    if (name === undefined) return [];
    const key = `${table}|${rowId}|${field}`;
    return [{ key, field: name, before: inWords(view, field, before), after: inWords(view, field, after) }];
  });
}

const shape = expertSchema.shape;

function inWords(view: View, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return cardTexts.card.nothing;
  switch (field) {
    case 'organisationId':
      return view.get('organisations', String(value))?.name ?? cardTexts.relations.gone;
    case 'municipalityId':
      return view.get('municipalities', String(value))?.name ?? cardTexts.relations.gone;
    case 'category': {
      const read = shape.category.safeParse(value);
      return read.success ? categoryNames[read.data] : String(value);
    }
    case 'kind': {
      const read = relationKindSchema.safeParse(value);
      return read.success ? cardTexts.relations.kinds[read.data] : String(value);
    }
    case 'related': {
      const read = relatedSchema.safeParse(value);
      return read.success ? relatedName(view, read.data) : cardTexts.relations.gone;
    }
    case 'closed': {
      const read = shape.closed.safeParse(value);
      return read.data ? [formatDate(read.data.on), read.data.reason].join(', ') : cardTexts.card.nothing;
    }
    default:
      return Array.isArray(value) ? listed(field, value) : dated(String(value));
  }
}

function listed(field: string, value: readonly unknown[]): string {
  if (field === 'periodLimits') {
    const read = shape.periodLimits.safeParse(value).data ?? [];
    return read.map(({ period, limit }) => `${periodTitle(period)}: ${limit}`).join('; ');
  }
  if (field === 'merged') return (shape.merged.safeParse(value).data ?? []).map(fullName).join('; ');
  if (field === 'otherPosts') {
    const read = shape.otherPosts.safeParse(value).data ?? [];
    return read.map(({ post, subject }) => [post, subject].filter((part) => part !== '').join(', ')).join('; ');
  }
  return value.map(String).join(', ');
}

function dated(text: string): string {
  const date = parseLocalDate(text);
  return date ? formatDate(date) : text;
}
