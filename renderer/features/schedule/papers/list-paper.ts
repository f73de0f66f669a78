import { FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import type { JournalModel } from '#shared/documents/journal-model.ts';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { saveWorkbook } from '../../../office/documents/save-document.ts';
import type { Action } from '../../../ui/action.ts';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { paperTexts as texts } from './texts.ts';

/** A list of this section on its way to paper and Excel. */
export type ListPaper = {
  readonly print: Action;
  readonly excel: Action;
  /** Why the workbook was not written, in words. */
  readonly trouble: string | null;
  /** What is before the printer now; null when nothing is. */
  readonly shown: JournalModel | null;
  readonly close: () => void;
};

/** «Печать» and «Excel» of a list; `model` is asked at the press, so that it is what is seen then. */
export function useListPaper(id: string, model: () => JournalModel, whyNot: () => string | null): ListPaper {
  const [shown, setShown] = useState<JournalModel | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const toExcel = async () => {
    const made = model();
    const saved = await saveWorkbook(journalSheet(made), made.title);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.saved(saved.value), saved.value);
  };
  return {
    print: {
      id: `${id}.print`,
      label: texts.print,
      icon: Printer,
      shortcut: 'Ctrl+P',
      permit: whyNot,
      run: () => setShown(model()),
    },
    excel: {
      id: `${id}.excel`,
      label: texts.excel,
      icon: FileSpreadsheet,
      shortcut: 'Ctrl+Shift+E',
      permit: whyNot,
      run: () => void toExcel(),
    },
    trouble,
    shown,
    close: () => setShown(null),
  };
}
