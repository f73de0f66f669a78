import { useMemo } from 'react';
import { applicationsModel, whatPaperLacks } from '#shared/documents/application-paper.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { Application } from '#shared/records/application.ts';
import { useDocumentActs } from '../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../office/documents/use-made-pdf.ts';
import { useOffice } from '../../../office/react.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DocumentPreview } from '../../../ui/pdf/document-preview.tsx';
import { texts } from './texts.ts';

type ApplicationPreviewProps = {
  /** One application, or those that were selected; keep the list in `useMemo` or state. */
  readonly applications: readonly Application[];
  readonly onClose: () => void;
};

/** «Заявление» of one or many before the printer; what the paper will lack is said before it is found on it. */
export function ApplicationPreview({ applications, onClose }: ApplicationPreviewProps) {
  const office = useOffice();
  const order = useMemo((): PaperOrder => {
    return { kind: 'applications', model: applicationsModel(office.view, applications, office.today()) };
  }, [office, applications]);
  const made = useMadePdf(order);
  const name = texts.print.fileName(applications.length);
  const acts = useDocumentActs(made, name);
  const lacking = applications.map((one) => whatPaperLacks(office.view, one)).filter((lack) => lack !== null);
  return (
    <DocumentPreview
      title={texts.print.title(applications.length)}
      label={name}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? texts.print.ready(applications.length, made.pages) : texts.print.making}
      onClose={onClose}
    >
      {lacking.length === 0 ? null : (
        <Notice tone="warn">
          {applications.length === 1 ? lacking[0] : texts.print.lacking(lacking.length, applications.length)}
        </Notice>
      )}
    </DocumentPreview>
  );
}
