import { ChevronLeft, ChevronRight, MailPlus, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { prepareMessages } from '#shared/commands/letters/prepare-messages.ts';
import type { ExpertNotice } from '#shared/domain/expertise/wanted-notices.ts';
import { channelNames } from '#shared/domain/letters/message-states.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Message, MessageChannel } from '#shared/records/message.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from '../letters/letters.module.css';
import { LetterPaper } from '../letters/message-item.tsx';
import { saveMail, saveMails } from '../letters/save-mail.ts';
import { type NoticeDraft, noticePlan, noticeWays, reachesAny } from './notice-drafts.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.notices;

type NoticesDialogProps = {
  readonly title: string;
  readonly notices: readonly ExpertNotice[];
  readonly onClose: () => void;
};

/** Notices to experts (D15): looked over, prepared by the chosen ways, then saved for the mail program or printed. */
export function NoticesDialog({ title, notices: given, onClose }: NoticesDialogProps) {
  const { office, act, take } = useStep();
  // What is prepared here is not wanted any more: the window keeps what it was opened with.
  const [notices] = useState(given);
  const open = noticeWays.filter((way) => reachesAny(office, notices, way));
  const [ways, setWays] = useState<readonly MessageChannel[]>(
    open.filter((way) => way !== 'PAPER' || open.length === 1),
  );
  const [prepared, setPrepared] = useState<readonly string[] | null>(null);
  const plan = useMemo(() => noticePlan(office, notices, ways), [office, notices, ways]);
  const confirm = async () => {
    const messages = plan.drafts.map(({ draft }) => draft);
    if (await take(prepareMessages, { messages }, { done: texts.done(messages.length) })) {
      setPrepared(messages.map(({ id }) => id));
    }
  };
  if (prepared) return <Prepared title={title} ids={prepared} onClose={onClose} />;
  return (
    <StepFrame
      act={act}
      wide
      title={title}
      text={texts.text}
      confirmLabel={texts.confirm(plan.drafts.length)}
      missing={plan.drafts.length === 0 ? ([...plan.skipped.keys()][0] ?? texts.nobody) : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <fieldset className={css.ways}>
        <legend>{texts.ways}</legend>
        {noticeWays.map((way) => (
          <Checkbox
            key={way}
            label={channelNames[way]}
            checked={ways.includes(way)}
            aria-disabled={!open.includes(way) || undefined}
            onChange={() => {
              if (open.includes(way)) setWays(noticeWays.filter((one) => ways.includes(one) !== (one === way)));
            }}
          />
        ))}
      </fieldset>
      <Preview drafts={plan.drafts} />
      {Array.from(plan.skipped, ([reason, count]) => (
        <Notice key={reason} tone="warn">
          {texts.skipped(count, reason)}
        </Notice>
      ))}
    </StepFrame>
  );
}

/** How each expert gets it: «1 из 4». */
function Preview({ drafts }: { readonly drafts: readonly NoticeDraft[] }) {
  const [asked, setAsked] = useState(0);
  const position = Math.min(asked, drafts.length - 1);
  const one = drafts[position];
  if (!one) return null;
  const go = (step: number) => setAsked((position + step + drafts.length) % drafts.length);
  return (
    <section className={css.preview} aria-label={texts.preview}>
      <div className={css.previewHead}>
        <b>{one.draft.subject}</b>
        <span>{texts.previewOf(position + 1, drafts.length, one.to)}</span>
        <IconButton icon={ChevronLeft} name={texts.previous} quiet small onClick={() => go(-1)} />
        <IconButton icon={ChevronRight} name={texts.next} quiet small onClick={() => go(1)} />
      </div>
      <p className={css.text}>{one.draft.text}</p>
    </section>
  );
}

type PreparedProps = {
  readonly title: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
};

/** What is done with prepared notices: files for the mail program, paper; the rest stands in «Переписка» of the card. */
function Prepared({ title, ids, onClose }: PreparedProps) {
  const office = useOffice();
  const { act } = useStep();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const messages = ids.flatMap((id) => office.view.get('messages', id) ?? []);
  const mails = messages.filter(({ deliveries }) => deliveries.some(({ channel }) => channel === 'EMAIL'));
  const save = async () => {
    const [only, ...more] = mails;
    if (!only) return;
    const saved = await (more.length === 0 ? saveMail(office, only) : saveMails(office, mails));
    setTrouble(saved.ok ? null : explain(saved.error));
    setSaved(saved.ok && saved.value !== null);
  };
  if (isPrinting)
    return <LetterPaper messages={messages satisfies readonly Message[]} onClose={() => setPrinting(false)} />;
  return (
    <StepFrame
      act={act}
      title={title}
      text={texts.prepared(messages.length)}
      confirmLabel={texts.close}
      cancelLabel={texts.toLeave}
      onCancel={onClose}
      onConfirm={onClose}
    >
      <div className={css.tools}>
        <Button icon={MailPlus} refusal={mails.length === 0 ? texts.noMails : null} onClick={() => void save()}>
          {texts.saveMails(mails.length)}
        </Button>
        <Button icon={Printer} onClick={() => setPrinting(true)}>
          {texts.print}
        </Button>
      </div>
      {isSaved ? <Notice tone="info">{texts.mailsSaved(mails.length)}</Notice> : null}
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
    </StepFrame>
  );
}
