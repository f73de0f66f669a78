import { useMemo } from 'react';
import type { ListModel } from '#shared/documents/list-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { useDocumentActs } from '../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../office/documents/use-made-pdf.ts';
import { DocumentPreview } from '../../../ui/pdf/document-preview.tsx';
import { countApplications } from '../texts.ts';
import { outputTexts } from './texts.ts';

type PrintPreviewProps = { readonly model: ListModel; readonly count: number; readonly onClose: () => void };

/** The list on paper before the printer. */
export function PrintPreview({ model, count, onClose }: PrintPreviewProps) {
  const order = useMemo((): PaperOrder => ({ kind: 'list', model }), [model]);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, model.title);
  return (
    <DocumentPreview
      title={outputTexts.printTitle}
      label={countApplications(count)}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? outputTexts.printed(count, made.pages) : outputTexts.making}
      onClose={onClose}
    />
  );
}
