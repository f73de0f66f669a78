import { useMemo } from 'react';
import { applicationsModel } from '#shared/documents/application-paper.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { Application } from '#shared/records/application.ts';
import { useDocumentActs } from '../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../office/documents/use-made-pdf.ts';
import { useOffice } from '../../../office/react.tsx';
import { DocumentPreview } from '../../../ui/pdf/document-preview.tsx';
import { countApplications, texts } from '../texts.ts';
import { outputTexts, paperTexts } from './texts.ts';

type PapersPreviewProps = { readonly applications: readonly Application[]; readonly onClose: () => void };

/** Applications of the selected on paper (D1), one after another in one document, before the printer. */
export function PapersPreview({ applications, onClose }: PapersPreviewProps) {
  const office = useOffice();
  const order = useMemo(
    (): PaperOrder => ({ kind: 'applications', model: applicationsModel(office.view, applications, office.today()) }),
    [office, applications],
  );
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, texts.title);
  const count = applications.length;
  return (
    <DocumentPreview
      title={paperTexts.title}
      label={countApplications(count)}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? outputTexts.printed(count, made.pages) : paperTexts.making}
      onClose={onClose}
    />
  );
}
