import { categoryNames } from '#shared/domain/statuses/category.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import type { ExpertRow } from './expert-rows.ts';
import { texts } from './texts.ts';

const words = texts.columns;

/** Columns of the list of experts. */
export const expertColumns: readonly TableColumn<ExpertRow>[] = [
  {
    id: 'name',
    title: words.name,
    width: 256,
    grow: 2,
    isMain: true,
    isPinned: true,
    isSortable: true,
    text: ({ name }) => name,
  },
  { id: 'post', title: words.post, width: 170, grow: 1, isSortable: true, text: ({ expert }) => expert.post },
  {
    id: 'subject',
    title: words.subject,
    width: 140,
    grow: 1,
    isSortable: true,
    yields: 2,
    text: ({ expert }) => expert.subject,
  },
  {
    id: 'municipality',
    title: words.municipality,
    width: 160,
    grow: 1,
    isSortable: true,
    text: ({ municipality }) => municipality,
  },
  {
    id: 'organisation',
    title: words.organisation,
    width: 190,
    grow: 2,
    isSortable: true,
    yields: 1,
    text: ({ organisation }) => organisation,
  },
  {
    id: 'category',
    title: words.category,
    width: 100,
    isSortable: true,
    yields: 3,
    text: ({ expert }) => categoryNames[expert.category],
  },
  {
    id: 'limit',
    title: words.limit,
    fullTitle: words.limitFull,
    width: 84,
    align: 'end',
    isSortable: true,
    text: limitText,
  },
  {
    id: 'load',
    title: words.load,
    fullTitle: words.loadFull,
    width: 92,
    align: 'end',
    isSortable: true,
    text: ({ load }) => String(load),
  },
  { id: 'phone', title: words.phone, width: 150, isHiddenAtFirst: true, text: ({ expert }) => expert.phone },
  { id: 'email', title: words.email, width: 190, isHiddenAtFirst: true, text: ({ expert }) => expert.email },
];

function limitText({ expert }: ExpertRow): string {
  return expert.loadLimit === null ? texts.noLimit : String(expert.loadLimit);
}
