import { MailPlus, PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { receiveMessage } from '#shared/commands/letters/receive-message.ts';
import { messageKindNames } from '#shared/domain/letters/message-states.ts';
import { type WantedLetter, wantedLetters } from '#shared/domain/letters/wanted-letters.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ComposeDialog } from '../../letters/compose-dialog.tsx';
import { IncomingDialog } from '../../letters/incoming-dialog.tsx';
import css from '../../letters/letters.module.css';
import { MessageItem } from '../../letters/message-item.tsx';
import { letterTexts as texts } from '../../letters/texts.ts';

/** What is open over the tab: a letter by a template, or what came in. */
type Open = { readonly kind: 'compose'; readonly templateId: string } | { readonly kind: 'incoming' };

/** «Переписка»: letters to the applicant with their delivery, what came from him, and what he is still to be told. */
export function LettersTab({ application }: { readonly application: Application }) {
  const office = useOffice();
  const { view, actor } = office;
  const revision = useRevision('messages', 'notices', 'applications', 'users');
  const [open, setOpen] = useState<Open | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  const messages = useMemo(() => messagesOf(view, application.id), [view, application.id, revision]);
  const readers = useMemo(() => [{ applicationId: application.id, registrantId: null }], [application.id]);
  const refusal = receiveMessage.permit(view, actor, application);
  const why = refusal && explain(refusal);
  const compose = (templateId: string) => setOpen({ kind: 'compose', templateId });
  return (
    <div className={css.tab}>
      <div className={css.tools}>
        <Button icon={PenLine} refusal={why} onClick={() => compose('plain')}>
          {texts.write}
        </Button>
        <Button icon={MailPlus} refusal={why} onClick={() => setOpen({ kind: 'incoming' })}>
          {texts.receive}
        </Button>
      </div>
      {why ? null : <Wanted letters={wantedLetters(view, application, office.today())} onPrepare={compose} />}
      {messages.length === 0 ? <Empty title={texts.empty.title} text={texts.empty.text} /> : null}
      {messages.length > 0 ? (
        <ul className={css.list} aria-label={texts.list}>
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} />
          ))}
        </ul>
      ) : null}
      {open?.kind === 'compose' ? (
        <ComposeDialog readers={readers} templateId={open.templateId} onClose={() => setOpen(null)} />
      ) : null}
      {open?.kind === 'incoming' ? (
        <IncomingDialog applicationId={application.id} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

type WantedProps = { readonly letters: readonly WantedLetter[]; readonly onPrepare: (templateId: string) => void };

/** Letters that the procedure wants: offered, never sent by themselves. */
function Wanted({ letters, onPrepare }: WantedProps) {
  if (letters.length === 0) return null;
  return (
    <ul className={css.wanted} aria-label={texts.wanted.list}>
      {letters.map(({ kind, templateId, due, isOverdue }) => (
        <li key={kind}>
          <Notice
            tone={isOverdue ? 'bad' : 'info'}
            tools={
              <Button
                variant="quiet"
                aria-label={texts.wanted.prepareNamed(messageKindNames[kind])}
                onClick={() => onPrepare(templateId)}
              >
                {texts.wanted.prepare}
              </Button>
            }
          >
            {texts.wanted.offer(messageKindNames[kind])} {due ? dueWords(due, isOverdue) : null}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

function dueWords(due: NonNullable<WantedLetter['due']>, isOverdue: boolean): string {
  return isOverdue ? texts.wanted.overdue(formatDate(due)) : texts.wanted.due(formatDate(due));
}

/** Messages of the application, the newest first. */
function messagesOf(view: ReturnType<typeof useOffice>['view'], applicationId: string) {
  return rowsBy(view, 'messages', 'applicationId', applicationId).toSorted((a, b) =>
    b.preparedAt.localeCompare(a.preparedAt),
  );
}
