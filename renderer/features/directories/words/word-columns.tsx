import { TriangleAlert } from 'lucide-react';
import { grouped } from '#shared/domain/words/plural.ts';
import type { UsedForm } from '#shared/domain/words/used-forms.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { texts } from './texts.ts';

/** Columns of the forms of words. */
export const wordColumns: readonly TableColumn<UsedForm>[] = [
  {
    id: 'word',
    title: texts.columns.word,
    width: 280,
    grow: 1,
    isPinned: true,
    isMain: true,
    text: (row) => row.nominative,
  },
  { id: 'genitive', title: texts.columns.genitive, width: 280, grow: 1, text: (row) => row.form.text },
  { id: 'kind', title: texts.columns.kind, width: 130, yields: 2, text: (row) => texts.oneKind[row.kind] },
  { id: 'state', title: texts.columns.state, width: 150, text: stateOf, render: renderState },
  { id: 'uses', title: texts.columns.uses, width: 100, align: 'end', yields: 1, text: (row) => grouped(row.uses) },
];

function stateOf(row: UsedForm): string {
  if (row.form.isDoubtful) return texts.doubtful;
  return row.form.isStored ? texts.stored : texts.byRule;
}

function renderState(row: UsedForm) {
  if (!row.form.isDoubtful) return stateOf(row);
  return (
    <Tag tone="warn" icon={TriangleAlert}>
      {texts.doubtful}
    </Tag>
  );
}
