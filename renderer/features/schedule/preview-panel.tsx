import { FileSpreadsheet, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { scheduleShortName } from '#shared/documents/schedule-texts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { UsedForm } from '#shared/domain/words/used-forms.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { documentAddress } from '../../ui/pdf/document-address.ts';
import { PdfViewer } from '../../ui/pdf/pdf-viewer.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { DoubtfulForms } from './doubtful-forms.tsx';
import css from './preview-panel.module.css';
import type { StampDetails } from './schedule-document.ts';
import { StampFields } from './stamp-fields.tsx';
import { texts } from './texts.ts';
import { type MadePdf, useMadePdf } from './use-made-pdf.ts';
import { usePreviewActs } from './use-preview-acts.ts';

type PreviewPanelProps = {
  readonly model: ScheduleModel;
  readonly doubtful: readonly UsedForm[];
  readonly stamp: StampDetails;
  readonly withoutPeriod: number;
  readonly onStamp: (stamp: StampDetails) => void;
  readonly onClose: () => void;
};

/** The schedule before the printer: the bytes that are shown are those that are saved and printed. */
export function PreviewPanel({ model, doubtful, stamp, withoutPeriod, onStamp, onClose }: PreviewPanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const made = useMadePdf(model);
  const acts = usePreviewActs(model, made, onClose);
  useEffect(() => root.current?.focus(), []);
  return (
    <div ref={root} className={css.preview} tabIndex={-1}>
      <ScreenHead title={texts.preview.title} count={scheduleShortName(model)} />
      <div className={css.body}>
        <div className={css.pages}>
          <MadeView made={made} label={scheduleShortName(model)} />
        </div>
        <Panel title={texts.preview.settings} tone="sunken" className={css.side}>
          {model.standing.kind === 'approved' ? <StampFields stamp={stamp} onStamp={onStamp} /> : null}
          {model.standing.kind === 'draft' ? <p className={css.note}>{texts.preview.draftNote}</p> : null}
          {withoutPeriod > 0 ? <p className={css.note}>{texts.preview.withoutPeriod(withoutPeriod)}</p> : null}
          <DoubtfulForms forms={doubtful} />
          {acts.refusal ? (
            <div className={css.note}>
              <Notice tone="bad" isAlert>
                {explain(acts.refusal)}
              </Notice>
            </div>
          ) : null}
        </Panel>
      </div>
      <ActionBar sentence={sentenceOf(model, made)}>
        <Button large shortcut="Escape" onClick={onClose}>
          {texts.preview.close}
        </Button>
        <Button large icon={FileSpreadsheet} onClick={acts.excel}>
          {texts.excel}
        </Button>
        <Button large icon={Printer} refusal={acts.notReady} onClick={acts.print}>
          {texts.preview.print}
        </Button>
        <Button large variant="primary" shortcut="Ctrl+S" refusal={acts.notReady} onClick={acts.save}>
          {texts.preview.save}
        </Button>
      </ActionBar>
    </div>
  );
}

function MadeView({ made, label }: { readonly made: MadePdf; readonly label: string }) {
  if (made.state === 'made') return <PdfViewer address={documentAddress(made.document.documentId)} label={label} />;
  if (made.state === 'making') return <p className={css.note}>{texts.preview.making}</p>;
  return (
    <Notice tone="bad" isAlert>
      {explain(made.refusal)}
    </Notice>
  );
}

function sentenceOf(model: ScheduleModel, made: MadePdf): string {
  if (made.state !== 'made') return texts.preview.making;
  return texts.preview.sentence(texts.preview.rows(model.rows.length), texts.preview.pages(made.document.pages));
}
