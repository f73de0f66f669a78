import type { ListedTemplate } from '#shared/domain/scoring/templates/office-templates.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { texts } from './texts.ts';

const t = texts.columns;

/** Columns of «Наборы критериев». */
export const criteriaColumns: readonly TableColumn<ListedTemplate>[] = [
  {
    id: 'title',
    title: t.title,
    width: 320,
    grow: 2,
    isPinned: true,
    isMain: true,
    text: ({ template }) => template.title,
  },
  {
    id: 'categories',
    title: t.categories,
    width: 220,
    grow: 1,
    yields: 2,
    text: (row) => namesOf(row.template.categories),
  },
  { id: 'chosen', title: t.chosen, width: 180, yields: 1, text: ({ chosenFor }) => namesOf(chosenFor) },
  { id: 'sheets', title: t.sheets, width: 90, align: 'end', yields: 3, text: ({ sheets }) => grouped(sheets) },
  {
    id: 'state',
    title: t.state,
    width: 120,
    text: stateOf,
    render: (row) => (row.isClosed ? <Tag>{stateOf(row)}</Tag> : stateOf(row)),
  },
];

function stateOf({ isClosed, isBuiltIn }: ListedTemplate): string {
  if (isClosed) return texts.closed;
  return isBuiltIn ? texts.builtIn : texts.own;
}

function namesOf(categories: ListedTemplate['chosenFor']): string {
  return categories.map((category) => categoryNames[category]).join(', ');
}
