import { useState } from 'react';
import type { SheetModel } from '#shared/documents/sheet-model.ts';
import type { WordOrder } from '#shared/documents/word-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';
import { saveMade, saveWord, saveWorkbook } from './save-document.ts';
import type { MadePdf } from './use-made-pdf.ts';

/** What can be done with the document; `save` answers the path or null, `print` whether it went to the printer. */
export type DocumentActs = {
  readonly isReady: boolean;
  /** Why the last act was refused, in words. */
  readonly refusal: string | null;
  readonly save: () => Promise<string | null>;
  readonly print: () => Promise<boolean>;
  /** Takes the same data to Excel, where the document is a table. */
  readonly excel?: () => Promise<string | null>;
  /** Makes the same document for Word, where it has one. */
  readonly word?: () => Promise<string | null>;
};

/** What can be done with a document that is shown, and why the last act was refused. */
export function useDocumentActs(
  made: MadePdf,
  suggestedName: string,
  sheet?: () => SheetModel,
  wordOrder?: () => WordOrder,
): DocumentActs {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const documentId = made.state === 'made' ? made.documentId : null;
  const told = <T>(answer: Result<T, Refusal>): T | null => {
    setRefusal(answer.ok ? null : answer.error);
    return answer.ok ? answer.value : null;
  };
  const excel = sheet && (async () => told(await saveWorkbook(sheet(), suggestedName)));
  const word = wordOrder && (async () => told(await saveWord(wordOrder(), suggestedName)));
  return {
    isReady: documentId !== null,
    refusal: refusal ? explain(refusal) : null,
    async save() {
      return documentId === null ? null : told(await saveMade(documentId, suggestedName));
    },
    async print() {
      if (documentId === null) return false;
      return told(await bridge['documents.print']({ documentId }))?.isPrinted ?? false;
    },
    ...(excel ? { excel } : {}),
    ...(word ? { word } : {}),
  };
}
