import { useMemo } from 'react';
import type { JournalModel } from '#shared/documents/journal-model.ts';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { useDocumentActs } from '../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../office/documents/use-made-pdf.ts';
import { DocumentPreview } from '../../../ui/pdf/document-preview.tsx';
import { paperTexts as texts } from './texts.ts';

/** A list of this section before the printer, instead of the screen. */
export function ListPreview({ model, onClose }: { readonly model: JournalModel; readonly onClose: () => void }) {
  const order = useMemo((): PaperOrder => ({ kind: 'journal', model }), [model]);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, model.title, () => journalSheet(model));
  return (
    <DocumentPreview
      title={texts.listTitle}
      label={model.title}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? texts.sentence(model.rows.length, made.pages) : texts.making}
      onClose={onClose}
    />
  );
}
