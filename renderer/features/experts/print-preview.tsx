import { useMemo } from 'react';
import type { ListModel } from '#shared/documents/list-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { useDocumentActs } from '../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../office/documents/use-made-pdf.ts';
import { DocumentPreview } from '../../ui/pdf/document-preview.tsx';
import { texts } from './texts.ts';

type PrintPreviewProps = { readonly model: ListModel; readonly onClose: () => void };

/** The list of experts on paper before the printer. */
export function PrintPreview({ model, onClose }: PrintPreviewProps) {
  const order = useMemo((): PaperOrder => ({ kind: 'list', model }), [model]);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, model.title);
  return (
    <DocumentPreview
      title={texts.output.title}
      label={texts.output.rows(model.lines.length)}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? texts.output.printed(model.lines.length, made.pages) : texts.output.making}
      onClose={onClose}
    />
  );
}
