import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { prepareMessages } from '#shared/commands/letters/prepare-messages.ts';
import { filled } from '#shared/domain/letters/fill-template.ts';
import type { Reader } from '#shared/domain/letters/message-address.ts';
import { channelNames, isToExpert } from '#shared/domain/letters/message-states.ts';
import { templatesOf } from '#shared/domain/letters/templates.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { MessageChannel } from '#shared/records/message.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import {
  type Composed,
  channels,
  composePlan,
  draftFor,
  nameOfReader,
  valuesFor,
  whyWayClosed,
} from './compose-state.ts';
import css from './letters.module.css';
import { letterTexts } from './texts.ts';

const texts = letterTexts.compose;

type ComposeDialogProps = {
  readonly readers: readonly Reader[];
  /** The template to begin with. */
  readonly templateId: string;
  readonly onClose: () => void;
};

/** A letter by template: for one reader with its fields filled, for many with a look at each. Nothing is sent by itself. */
export function ComposeDialog({ readers, templateId, onClose }: ComposeDialogProps) {
  const office = useOffice();
  const act = useAct();
  const revision = useRevision('messageTemplates', 'applications', 'registrants', 'messages');
  const [chosen, setChosen] = useState(templateId);
  const [composed, setComposed] = useState(() => blank(office, readers, templateId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  const plan = useMemo(() => composePlan(office, readers, composed), [office, readers, composed, revision]);
  const change = (next: Partial<Composed>) => setComposed((now) => ({ ...now, ...next }));
  const confirm = async () => {
    if (!(await act.run(prepareMessages, { messages: [...plan.drafts] }))) return;
    toast({ text: texts.done(plan.drafts.length) });
    onClose();
  };
  const isBulk = readers.length > 1;
  return (
    <Dialog
      isOpen
      wide
      title={isBulk ? texts.bulkTitle(readers.length) : texts.title}
      confirmLabel={texts.confirm(Math.max(1, plan.drafts.length))}
      refusal={act.isRunning ? texts.busy : plan.drafts.length === 0 ? firstReason(plan.skipped) : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <SelectField
        label={texts.template}
        options={templatesForApplicants(office.view).map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          const { kind, subject, text } = blank(office, readers, id);
          change({ kind, subject, text });
        }}
      />
      <Ways readers={readers} composed={composed} onChannels={(next) => change({ channels: next })} />
      <TextField label={texts.subject} value={composed.subject} onChange={(e) => change({ subject: e.target.value })} />
      <TextAreaField
        label={texts.text}
        rows={isBulk ? 6 : 11}
        hint={isBulk ? texts.bulkHint : undefined}
        value={composed.text}
        onChange={(e) => change({ text: e.target.value })}
      />
      {isBulk ? <Preview readers={readers} composed={composed} /> : null}
      {Array.from(plan.skipped, ([reason, count]) => (
        <Notice key={reason} tone="warn">
          {isBulk ? texts.skipped(count, reason) : reason}
        </Notice>
      ))}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

/** Notices to experts are written in «Экспертиза»: an applicant is not offered them. */
function templatesForApplicants(view: Office['view']) {
  return templatesOf(view).filter(({ kind }) => !isToExpert(kind));
}

type Office = ReturnType<typeof useOffice>;

/** Words of a template: filled for one reader; with their fields for many. The ways that reach anybody are chosen. */
function blank(office: Office, readers: readonly Reader[], templateId: string): Composed {
  const all = templatesOf(office.view);
  const template = all.find(({ id }) => id === templateId) ?? all[0];
  const [reader] = readers;
  const values = readers.length === 1 && reader ? valuesFor(office, reader) : null;
  const words = (text: string) => (values ? filled(text, values).text : text);
  const open = channels.filter((channel) => channel !== 'PAPER' && whyWayClosed(office, readers, channel) === null);
  return {
    kind: template?.kind ?? 'OTHER',
    subject: words(template?.subject ?? ''),
    text: words(template?.text ?? ''),
    channels: open.length > 0 ? open : ['PAPER'],
  };
}

type WaysProps = {
  readonly readers: readonly Reader[];
  readonly composed: Composed;
  readonly onChannels: (channels: readonly MessageChannel[]) => void;
};

function Ways({ readers, composed, onChannels }: WaysProps) {
  const office = useOffice();
  const closed = channels.map((channel) => whyWayClosed(office, readers, channel));
  return (
    <fieldset className={css.ways}>
      <legend>{texts.ways}</legend>
      {channels.map((channel, i) => (
        <Checkbox
          key={channel}
          label={channelNames[channel]}
          checked={composed.channels.includes(channel)}
          aria-disabled={closed[i] !== null || undefined}
          data-tip={closed[i] ?? undefined}
          onChange={() => {
            if (closed[i] === null)
              onChannels(channels.filter((one) => composed.channels.includes(one) !== (one === channel)));
          }}
        />
      ))}
    </fieldset>
  );
}

/** How the letter of each reader reads: «1 из 12». */
function Preview({ readers, composed }: { readonly readers: readonly Reader[]; readonly composed: Composed }) {
  const office = useOffice();
  const [position, setPosition] = useState(0);
  const reader = readers[position];
  if (!reader) return null;
  const draft = draftFor(office, reader, composed);
  const go = (step: number) => setPosition((position + step + readers.length) % readers.length);
  return (
    <section className={css.preview} aria-label={texts.preview}>
      <div className={css.previewHead}>
        <b>{texts.preview}</b>
        <span>{texts.previewOf(position + 1, readers.length, nameOfReader(office, reader))}</span>
        <IconButton icon={ChevronLeft} name={texts.previous} quiet small onClick={() => go(-1)} />
        <IconButton icon={ChevronRight} name={texts.next} quiet small onClick={() => go(1)} />
      </div>
      <p className={css.previewSubject}>{draft.subject}</p>
      <p className={css.text}>{draft.text}</p>
    </section>
  );
}

function firstReason(skipped: ReadonlyMap<string, number>): string {
  return [...skipped.keys()][0] ?? texts.nobody;
}
