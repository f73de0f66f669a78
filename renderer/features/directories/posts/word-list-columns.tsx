import type { ListedWord } from '#shared/domain/directories/posts.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { texts } from './texts.ts';

/** Columns of posts and subjects. */
export const wordListColumns: readonly TableColumn<ListedWord>[] = [
  {
    id: 'name',
    title: texts.columns.name,
    width: 320,
    grow: 2,
    isPinned: true,
    isMain: true,
    text: ({ name }) => name,
  },
  { id: 'origin', title: texts.columns.origin, width: 140, yields: 1, text: originOf },
  { id: 'uses', title: texts.columns.uses, width: 110, align: 'end', yields: 2, text: ({ uses }) => grouped(uses) },
  {
    id: 'state',
    title: texts.columns.state,
    width: 160,
    text: stateOf,
    render: (word) => (word.isListed && !word.isClosed ? texts.open : <Tag>{stateOf(word)}</Tag>),
  },
];

function originOf({ isBuiltIn, isListed }: ListedWord): string {
  if (isBuiltIn) return texts.origin.builtIn;
  return isListed ? texts.origin.own : texts.origin.met;
}

function stateOf({ isListed, isClosed }: ListedWord): string {
  if (!isListed) return texts.notListed;
  return isClosed ? texts.closed : texts.open;
}
