import { useMemo } from 'react';
import { buildIntakeRefusal } from '#shared/documents/build-intake-refusal.ts';
import type { IntakeRefusalModel } from '#shared/documents/intake-refusal-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { useDocumentActs } from '../../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../../office/documents/use-made-pdf.ts';
import { localDayOf } from '../../../../ui/instants.ts';
import { DocumentPreview } from '../../../../ui/pdf/document-preview.tsx';
import { paperTexts } from './texts.ts';

const texts = paperTexts.refusal;

/** The decision D10 of an application as it stands; null when its intake was not refused. */
export function refusalModel(view: View, application: Application): IntakeRefusalModel | null {
  const stage = application.stages.findLast(({ status }) => status === 'INTAKE_REFUSED');
  return stage ? buildIntakeRefusal(view, application, localDayOf(stage.at)) : null;
}

type RefusalPreviewProps = { readonly model: IntakeRefusalModel; readonly onClose: () => void };

/** «Решение об отказе в приеме документов» before the printer. */
export function RefusalPreview({ model, onClose }: RefusalPreviewProps) {
  const order = useMemo((): PaperOrder => ({ kind: 'intakeRefusal', model }), [model]);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, texts.fileName);
  return (
    <DocumentPreview
      title={texts.title}
      label={texts.label(model.epguNo || model.registrationNo)}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? texts.ready : texts.making}
      onClose={onClose}
    />
  );
}
