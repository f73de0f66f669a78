import { FileWarning } from 'lucide-react';
import { useState } from 'react';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { FileButton } from '../../ui/choose-file/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { errorsModel, saveErrors } from './errors-workbook.ts';
import type { ImportKind } from './import-kind.ts';
import { isTaken } from './judged-row.ts';
import { texts } from './texts.ts';
import type { Judged } from './use-judged.ts';

type ImportBarProps<D extends IntakeDraft> = {
  readonly kind: ImportKind<D>;
  readonly judged: Judged<D>;
  readonly onFile: (file: File) => void;
  readonly onAccept: () => void;
};

/** What will happen, to how many, who stays out and why; and the one button that does it. */
export function ImportBar<D extends IntakeDraft>({ kind, judged, onFile, onAccept }: ImportBarProps<D>) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { what } = kind;
  const words = texts.bar;
  const count = judged.outcome.added + judged.outcome.changed;
  const rest = judged.judged.filter((row) => !isTaken(row)).length;
  const accept = {
    id: 'import.accept',
    label: words.accept[what](count),
    shortcut: 'Ctrl+Enter',
    permit: () => (count > 0 ? null : words.nothingReason),
    run: onAccept,
  };
  const errors = {
    id: 'import.errors',
    label: words.errors,
    icon: FileWarning,
    shortcut: 'Ctrl+Shift+E',
    permit: () => (rest > 0 ? null : words.noErrors),
    run: async () => {
      const saved = await saveErrors(errorsModel(kind.columns, judged.judged));
      setRefusal(saved.ok ? null : saved.error);
      if (saved.ok && saved.value) toast({ text: words.errorsSaved });
    },
  };
  useActions(texts.title[what], [accept, errors]);
  return (
    <>
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
      <ActionBar
        label={words.label}
        isActive={count > 0}
        sentence={<Sentence {...{ kind, judged, count }} />}
        details={details(judged, rest)}
      >
        <FileButton large onFile={onFile} label={texts.choose.again} />
        <ActionButton action={errors} large />
        <ActionButton action={accept} variant="primary" large />
      </ActionBar>
    </>
  );
}

type SentenceProps<D extends IntakeDraft> = Pick<ImportBarProps<D>, 'kind' | 'judged'> & { readonly count: number };

function Sentence<D extends IntakeDraft>({ kind, judged, count }: SentenceProps<D>) {
  const words = texts.bar;
  if (count === 0) return <b>{words.nothing[kind.what]}</b>;
  const remarked = judged.judged.filter((row) => isTaken(row) && row.hasRemarks).length;
  const willAccept =
    kind.what === 'applications' ? words.willAcceptApplications(count) : words.willAccept(kind.what, count);
  return (
    <>
      <b>{willAccept}</b>
      {remarked > 0 ? words.withRemarks(remarked) : ''}.
    </>
  );
}

/** Rows that the office has already are told apart from rows with errors. */
function details<D extends IntakeDraft>(judged: Judged<D>, rest: number): string {
  const repeated = judged.judgements.filter(({ problem }) =>
    problem?.reason.code.startsWith('duplicate.office'),
  ).length;
  const known = repeated + judged.outcome.same;
  const { bar } = texts;
  const parts = [known > 0 ? bar.known(known) : '', rest > repeated ? bar.rest(rest - repeated) : ''];
  return parts.filter((part) => part !== '').join(' ');
}
