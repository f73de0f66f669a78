import { MailCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { sendNotices } from '#shared/commands/information/send-notices.ts';
import { buildTermNotices } from '#shared/documents/build-term-notices.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { TermNoticesModel } from '#shared/documents/term-notice-model.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import { useDocumentActs } from '../../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../../office/documents/use-made-pdf.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DocumentPreview } from '../../../ui/pdf/document-preview.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../preview-panel.module.css';
import { paperTexts as texts } from './texts.ts';

type NoticesPreviewProps = { readonly ids: readonly string[]; readonly onClose: () => void };

/** Notices D5 of chosen applications, or of the whole schedule: looked at, printed, saved, and noted as handed out. */
export function NoticesPreview({ ids, onClose }: NoticesPreviewProps) {
  const office = useOffice();
  const [namesExperts, setNamesExperts] = useState(false);
  const revision = useRevision(
    'applications',
    'experts',
    'meetings',
    'agendaItems',
    'personForms',
    'wordForms',
    'users',
  );
  const key = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const made = useMemo(() => {
    const applications = key.split(',').flatMap((id) => office.view.get('applications', id) ?? []);
    const facts = { userId: office.actor.userId, today: office.today(), namesExperts };
    return { applications, model: buildTermNotices(office.view, applications, facts) };
  }, [office, key, namesExperts, revision]);
  if (!made.model) return <Empty title={texts.noNotices} text={texts.noNoticesText} />;
  return (
    <Preview model={made.model} onClose={onClose}>
      <div className={css.fields}>
        <Checkbox
          label={texts.nameExperts}
          checked={namesExperts}
          onChange={(event) => setNamesExperts(event.target.checked)}
        />
        <HandedOut applications={made.applications} />
      </div>
    </Preview>
  );
}

type PreviewProps = {
  readonly model: TermNoticesModel;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
};

function Preview({ model, onClose, children }: PreviewProps) {
  const order = useMemo((): PaperOrder => ({ kind: 'termNotices', model }), [model]);
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, texts.noticesFile, undefined, () => ({ kind: 'termNotices', model }));
  return (
    <DocumentPreview
      title={texts.noticesTitle}
      label={texts.noticesFile}
      shown={made}
      acts={acts}
      sentence={made.state === 'made' ? texts.noticesSentence(model.notices.length, made.pages) : texts.making}
      onClose={onClose}
    >
      {children}
    </DocumentPreview>
  );
}

/** Notes that the notices went out on paper today; who was told before is left out. */
function HandedOut({ applications }: { readonly applications: readonly Application[] }) {
  const office = useOffice();
  useRevision('notices');
  const act = useAct();
  const told = toldIds(office);
  const left = applications.filter(({ id }) => !told.has(id));
  const refusal = left.map((one) => sendNotices.permit(office.view, office.actor, one)).find((one) => one !== null);
  const why = act.isRunning ? texts.busy : left.length === 0 ? texts.allTold : (refusal && explain(refusal)) || null;
  const note = async () => {
    const notices = left.map(({ id }) => ({ id: office.newId(), applicationId: id }));
    const sent = { kind: 'TERM', channel: 'PAPER', sentOn: office.today() } as const;
    if (await act.run(sendNotices, { notices, ...sent })) toast({ text: texts.noted(left.length) });
  };
  return (
    <>
      <p className={css.hint}>{texts.noteHint(left.length)}</p>
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <Button icon={MailCheck} refusal={why} onClick={() => void note()}>
        {texts.note}
      </Button>
    </>
  );
}

function toldIds({ view }: Office): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { kind, applicationId } of view.all('notices')) if (kind === 'TERM') told.add(applicationId);
  return told;
}
