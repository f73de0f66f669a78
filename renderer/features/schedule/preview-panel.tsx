import { type ReactNode, useMemo } from 'react';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { scheduleSheet } from '#shared/documents/schedule-sheet.ts';
import { scheduleShortName } from '#shared/documents/schedule-texts.ts';
import type { UsedForm } from '#shared/domain/words/used-forms.ts';
import type { ScheduleStep } from '#shared/records/schedule.ts';
import { useDocumentActs } from '../../office/documents/use-document-acts.ts';
import { type MadePdf, useMadePdf } from '../../office/documents/use-made-pdf.ts';
import { DocumentPreview } from '../../ui/pdf/document-preview.tsx';
import { DoubtfulForms } from './doubtful-forms.tsx';
import css from './preview-panel.module.css';
import type { StampDetails } from './schedule-document.ts';
import { StampFields } from './stamp-fields.tsx';
import { texts } from './texts.ts';

type PreviewPanelProps = {
  readonly model: ScheduleModel;
  readonly doubtful: readonly UsedForm[];
  readonly stamp: StampDetails;
  readonly withoutPeriod: number;
  readonly onStamp: (stamp: StampDetails) => void;
  readonly onClose: () => void;
  /** What is chosen before the rest: whose schedule it is. */
  readonly children: ReactNode;
};

/** The schedule before the printer: the bytes that are shown are those that are saved and printed. */
export function PreviewPanel({ model, doubtful, stamp, withoutPeriod, onStamp, onClose, children }: PreviewPanelProps) {
  const order = useMemo((): PaperOrder => ({ kind: 'schedule', model }), [model]);
  const made = useMadePdf(order);
  const name = scheduleShortName(model);
  const acts = useDocumentActs(
    made,
    name,
    () => scheduleSheet(model),
    () => ({ kind: 'schedule', model }),
  );
  return (
    <DocumentPreview
      title={texts.preview.title}
      label={name}
      shown={made}
      acts={acts}
      sentence={sentenceOf(model, made)}
      onClose={onClose}
    >
      {children}
      {model.standing.kind === 'approved' && isOfCommission(model.standing.by) ? (
        <StampFields stamp={stamp} onStamp={onStamp} />
      ) : null}
      {model.standing.kind === 'draft' ? <p className={css.note}>{texts.preview.draftNote}</p> : null}
      {withoutPeriod > 0 ? <p className={css.note}>{texts.preview.withoutPeriod(withoutPeriod)}</p> : null}
      <DoubtfulForms forms={doubtful} />
    </DocumentPreview>
  );
}

function sentenceOf(model: ScheduleModel, made: MadePdf): string {
  if (made.state !== 'made') return texts.preview.making;
  return texts.preview.sentence(texts.preview.rows(model.rows.length), texts.preview.pages(made.pages));
}

/** Only the commission's stamp has a decision and a protocol. */
function isOfCommission(by: ScheduleStep | undefined): boolean {
  return by === undefined || by === 'commission';
}
