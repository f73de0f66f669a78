import { useState } from 'react';
import { type ListModel, MAX_PRINTED_ROWS } from '#shared/documents/list-model.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { View } from '#shared/records/view.ts';
import { listPaper } from '../../office/lists/list-output.ts';
import { type ListExcel, useListExcel } from '../../office/lists/use-list-excel.ts';
import { useOffice } from '../../office/react.tsx';
import { texts as listTexts } from '../../ui/lists/texts.ts';
import { toastSaved } from '../../ui/saved-toast.ts';
import { tableOutput } from '../../ui/table/table-output.ts';
import type { TableRows } from '../../ui/table/table-rows.ts';
import type { ColumnsState } from '../../ui/table/use-column-layout.ts';
import type { ExpertRow } from './expert-rows.ts';
import type { ListLook } from './filter-line.tsx';
import { texts } from './texts.ts';

/** «Excel» and «Печать» of the experts as they are seen. */
export type ExpertsOutput = {
  readonly excel: ListExcel;
  readonly refusal: string | null;
  readonly printed: ListModel | null;
  readonly onExcel: () => void;
  readonly onPrint: () => void;
  readonly onPrintClose: () => void;
};

/** Takes the list out of the window: its chosen columns, its order, and what was searched in words. */
export function useExpertsOutput(
  columns: ColumnsState<ExpertRow>,
  rows: TableRows<ExpertRow>,
  look: ListLook,
): ExpertsOutput {
  const office = useOffice();
  const excel = useListExcel();
  const [printed, setPrinted] = useState<ListModel | null>(null);
  const words = { title: texts.title, notes: notesOf(office.view, look) };
  const output = () =>
    tableOutput(
      columns.placed.map(({ column }) => column),
      rows,
    );
  const onExcel = async () => {
    const path = await excel.start(words, output());
    if (path !== null) toastSaved(listTexts.saved(path), path);
  };
  return {
    excel,
    refusal: whyNot(rows.count, excel),
    printed,
    onExcel: () => void onExcel(),
    onPrint: () => setPrinted(listPaper(office, words, output(), [])),
    onPrintClose: () => setPrinted(null),
  };
}

/** What the list was narrowed by, in words under its title. */
function notesOf(view: View, { filter, period }: ListLook): readonly string[] {
  const { text, shown, municipalityId } = filter;
  const { filtered, searched } = texts.output;
  return [
    ...(text.trim() === '' ? [] : [searched(text.trim())]),
    ...(shown === 'active' ? [] : [filtered(texts.filter.shown, texts.shownNames[shown].toLowerCase())]),
    ...(municipalityId === ''
      ? []
      : [filtered(texts.filter.municipality, view.get('municipalities', municipalityId)?.name ?? '')]),
    ...(period === null ? [] : [filtered(texts.filter.period, periodTitle(period))]),
  ];
}

function whyNot(count: number, { progress }: ListExcel): string | null {
  if (count === 0) return texts.output.empty;
  if (count > MAX_PRINTED_ROWS) return texts.output.tooLong;
  return progress ? texts.output.busy : null;
}
