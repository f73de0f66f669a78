import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { attachFile } from '#shared/commands/files/attach-file.ts';
import { checkConclusion } from '#shared/commands/handover/check-conclusion.ts';
import { fileKinds, titleFromName } from '#shared/domain/files/file-kinds.ts';
import { inMegabytes } from '#shared/domain/files/file-size.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import { fullName } from '#shared/records/common.ts';
import type { SheetVerdict } from '#shared/records/score-sheet.ts';
import type { View } from '#shared/records/view.ts';
import { useFileKeeper, warningOf } from '../../../office/files/use-file-keeper.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { FileBox } from '../../../ui/files/file-box.tsx';
import type { BoxFile } from '../../../ui/files/file-row.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './handover.module.css';
import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

type CheckPanelProps = { readonly row: HandoverRow | null; readonly onOpenFile: () => void };

/** The conclusion of the current row: the scan, the experts' word, and the coordinator's own. */
export function CheckPanel({ row, onOpenFile }: CheckPanelProps) {
  return (
    <Panel title={texts.side} tone="sunken">
      <div className={css.side}>
        {row ? <Check key={row.application.id} row={row} onOpenFile={onOpenFile} /> : <p>{texts.nobody}</p>}
      </div>
    </Panel>
  );
}

function Check({ row, onOpenFile }: { readonly row: HandoverRow; readonly onOpenFile: () => void }) {
  const { application, attached, check, checkedBy } = row;
  const office = useOffice();
  const keep = useFileKeeper();
  const whyNotAttach = check?.handedOver ? null : attachFile.permit(office.view, office.actor, application);
  return (
    <>
      <b>{fullName(application)}</b>
      <Said row={row} />
      <FileBox<KeptFile>
        label={texts.file}
        files={attached ? [boxFile(office.view, attached)] : []}
        keep={keep}
        onKept={(kept) => attach(office, application.id, kept)}
        onOpen={onOpenFile}
        refusal={whyNotAttach && explain(whyNotAttach)}
      />
      {check ? (
        <Notice tone={check.verdict === 'MEETS' ? 'good' : 'warn'}>
          {texts.decided(texts.verdicts[check.verdict], check.checkedOn, checkedBy)} {check.comment}
        </Notice>
      ) : null}
      <Decide row={row} />
    </>
  );
}

function Said({ row: { conclusion } }: { readonly row: HandoverRow }) {
  if (!conclusion) return <p>{texts.noExpertsWord}</p>;
  const { verdict, total, teacherSignedOn } = conclusion;
  return (
    <p>
      {texts.expertsSay(texts.verdicts[verdict], total ?? '')}{' '}
      {teacherSignedOn ? texts.signed(teacherSignedOn) : texts.notSigned}
    </p>
  );
}

/** «Аттестовать», «Не аттестовать»; a word unlike the experts' asks for its reason first. */
function Decide({ row }: { readonly row: HandoverRow }) {
  const { view, actor } = useOffice();
  const act = useAct();
  const [comment, setComment] = useState(row.check?.comment ?? '');
  const refusal = checkConclusion.permit(view, actor, row.application);
  const why = act.isRunning ? texts.busy : refusal && explain(refusal);
  const say = async (verdict: SheetVerdict) => {
    const done = await act.run(checkConclusion, { applicationId: row.application.id, verdict, comment });
    if (done) toast({ text: texts.done(texts.verdicts[verdict]) });
  };
  return (
    <>
      <TextAreaField
        label={texts.comment}
        optional
        rows={2}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button icon={CircleCheck} refusal={why} onClick={() => void say('MEETS')}>
          {texts.attest}
        </Button>
        <Button icon={CircleX} refusal={why} onClick={() => void say('DOES_NOT_MEET')}>
          {texts.refuse}
        </Button>
      </div>
    </>
  );
}

async function attach(office: Office, applicationId: string, kept: KeptFile): Promise<string | null> {
  const { sha256, name, size, kind, trouble } = kept;
  const outcome = await office.run(attachFile, {
    id: office.newId(),
    applicationId,
    item: 'conclusion',
    title: titleFromName(name),
    sha256,
    url: null,
    file: { size, kind, trouble },
  });
  return outcome.ok ? null : explain(outcome.error);
}

function boxFile(view: View, { id, title, sha256, url }: Attachment): BoxFile {
  const file = sha256 === null ? undefined : view.get('files', sha256);
  return {
    id,
    title,
    kind: url === null ? (file?.kind ?? 'pdf') : null,
    about: file ? `${fileKinds[file.kind].name}, ${inMegabytes(file.size)} МБ` : (url ?? ''),
    warning: file ? warningOf(file) : null,
    canOpen: file !== undefined || url !== null,
  };
}
