import { useState } from 'react';
import { type ListModel, MAX_PRINTED_ROWS } from '#shared/documents/list-model.ts';
import { listPaper } from '../../office/lists/list-output.ts';
import { type ListExcel, useListExcel } from '../../office/lists/use-list-excel.ts';
import { useOffice } from '../../office/react.tsx';
import { texts as listTexts } from '../../ui/lists/texts.ts';
import { tableOutput } from '../../ui/table/table-output.ts';
import type { TableRows } from '../../ui/table/table-rows.ts';
import type { ColumnsState } from '../../ui/table/use-column-layout.ts';
import { toast } from '../../ui/toast.tsx';
import type { ExpertRow } from './expert-rows.ts';
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
  asked: string,
): ExpertsOutput {
  const office = useOffice();
  const excel = useListExcel();
  const [printed, setPrinted] = useState<ListModel | null>(null);
  const words = { title: texts.title, notes: asked.trim() === '' ? [] : [texts.output.searched(asked.trim())] };
  const output = () =>
    tableOutput(
      columns.placed.map(({ column }) => column),
      rows,
    );
  const onExcel = async () => {
    const path = await excel.start(words, output());
    if (path !== null) toast({ text: listTexts.saved(path) });
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

function whyNot(count: number, { progress }: ListExcel): string | null {
  if (count === 0) return texts.output.empty;
  if (count > MAX_PRINTED_ROWS) return texts.output.tooLong;
  return progress ? texts.output.busy : null;
}
