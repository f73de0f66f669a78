import { useMemo, useState } from 'react';
import { attachFile } from '#shared/commands/files/attach-file.ts';
import { detachFile } from '#shared/commands/files/detach-file.ts';
import { type DocumentLine, documentList } from '#shared/domain/files/document-list.ts';
import { titleFromName } from '#shared/domain/files/file-kinds.ts';
import { whyItemLocked } from '#shared/domain/files/why-not-attachable.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import type { Application } from '#shared/records/application.ts';
import type { AttachmentItem } from '#shared/records/attachment.ts';
import { useFileKeeper } from '../../../../office/files/use-file-keeper.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { FileBox } from '../../../../ui/files/file-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { toast } from '../../../../ui/toast.tsx';
import { AddLink } from './files/add-link.tsx';
import { boxFile } from './files/file-words.ts';
import css from './files/files.module.css';
import { OpenedDocument } from './files/opened-document.tsx';
import { ScanPanel } from './files/scan-panel.tsx';
import { fileTexts as texts } from './files/texts.ts';

/** «Документы»: the checklist by form and category, what is there, what is missing; a document opens in its place. */
export function DocumentsTab({ application }: { readonly application: Application }) {
  const { view } = useOffice();
  const revision = useRevision(
    'attachments',
    'files',
    'portfolios',
    'dossiers',
    'filings',
    'procedures',
    'officeProfiles',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  const lines = useMemo(() => documentList(view, application), [view, application, revision]);
  const [openId, setOpenId] = useState<string | null>(null);
  const acts = useDocumentActs(application);
  const all = lines.flatMap(({ attachments }) => attachments);
  if (openId !== null && all.some(({ id }) => id === openId)) {
    const name = lines.find(({ attachments }) => attachments.some(({ id }) => id === openId))?.name ?? '';
    return (
      <OpenedDocument
        documents={all}
        openId={openId}
        saveName={texts.saveName(name, application.registrationNo?.toString() ?? '')}
        onOpen={setOpenId}
        onClose={() => setOpenId(null)}
      />
    );
  }
  const missing = lines.filter(({ isMissing }) => isMissing).map(({ name }) => name);
  const places = lines
    .filter(({ item }) => acts.whyNotAdd(item) === null)
    .map(({ item, name }) => ({ value: item, label: name }));
  return (
    <div className={css.tab}>
      <Notice tone={missing.length > 0 ? 'warn' : 'good'}>
        {missing.length > 0 ? texts.lacking(missing) : texts.allThere}
      </Notice>
      <ScanPanel places={places} refusal={acts.refusal} onTaken={(kept, place) => acts.attachAt(kept, place)} />
      {lines.map((line, i) => (
        <Line key={line.item} line={line} acts={acts} hasLimits={i === 0} onOpen={setOpenId} />
      ))}
    </div>
  );
}

type LineProps = {
  readonly line: DocumentLine;
  readonly acts: DocumentActs;
  readonly hasLimits: boolean;
  readonly onOpen: (id: string) => void;
};

function Line({ line, acts, hasLimits, onOpen }: LineProps) {
  const { view } = useOffice();
  const keep = useFileKeeper();
  const { item, name, attachments } = line;
  const refusal = acts.whyNotAdd(item);
  return (
    <div className={css.line}>
      <header className={css.lineHead}>
        <h2 className={css.name}>{name}</h2>
        <LineState line={line} />
      </header>
      <FileBox<KeptFile>
        label={name}
        files={attachments.map((attachment) => boxFile(view, attachment))}
        place={`documents ${acts.applicationId} ${item}`}
        keep={keep}
        onKept={(kept) => acts.attach(kept, item)}
        onOpen={onOpen}
        onRemove={acts.whyNotRemove(item) === null ? (id) => void acts.detach(id) : undefined}
        refusal={refusal}
        hasLimits={hasLimits}
        tools={<AddLink name={name} refusal={refusal} onLink={(url, title) => acts.link(url, title, item)} />}
      />
    </div>
  );
}

function LineState({ line }: { readonly line: DocumentLine }) {
  if (line.isMissing) return <Tag tone="warn">{texts.missing}</Tag>;
  if (line.attachments.length > 0) return <Tag tone="good">{texts.there}</Tag>;
  if (line.isTold) return <Tag tone="good">{texts.told}</Tag>;
  return line.item === 'other' ? null : <Tag>{texts.optional}</Tag>;
}

type DocumentActs = ReturnType<typeof useDocumentActs>;

/** What can be done with the documents; an act answers the words of its refusal, or null. */
function useDocumentActs(application: Application) {
  const office = useOffice();
  const { view, actor } = office;
  const applicationId = application.id;
  const whyAdd = attachFile.permit(view, actor, application);
  const whyRemove = detachFile.permit(view, actor, application);
  const said = (refusal: ReturnType<typeof whyItemLocked>) => refusal && explain(refusal);
  const run = async (args: Parameters<typeof attachFile.decide>[1]) => {
    const outcome = await office.run(attachFile, args);
    return outcome.ok ? null : explain(outcome.error);
  };
  const attach = ({ sha256, name, size, kind, trouble }: KeptFile, item: AttachmentItem) =>
    run({
      id: office.newId(),
      applicationId,
      item,
      title: titleFromName(name),
      sha256,
      url: null,
      file: { size, kind, trouble },
    });
  return {
    applicationId,
    refusal: said(whyAdd),
    whyNotAdd: (item: AttachmentItem) => said(whyAdd ?? whyItemLocked(application, item)),
    whyNotRemove: (item: AttachmentItem) => said(whyRemove ?? whyItemLocked(application, item)),
    attach,
    attachAt: async (kept: KeptFile, place: string) => {
      const line = documentList(view, application).find(({ item }) => item === place);
      return line ? attach(kept, line.item) : null;
    },
    link: (url: string, title: string, item: AttachmentItem) =>
      run({ id: office.newId(), applicationId, item, title, sha256: null, url, file: null }),
    async detach(attachmentId: string) {
      const before = view.get('attachments', attachmentId);
      const outcome = await office.run(detachFile, { applicationId, attachmentId });
      if (!outcome.ok || !before) return;
      const { addedAt: _at, addedBy: _by, ...args } = before;
      const undo = () => void run({ ...args, id: office.newId(), file: null });
      toast({ text: texts.removed(before.title), onUndo: undo });
    },
  };
}
