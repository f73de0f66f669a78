import { FileText, Mail } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { mailFile } from '#shared/documents/mail-file.ts';
import { type Feedback, feedbackText, whyNotSendable } from '#shared/domain/help/feedback.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import { browserClock } from '../../../office/browser-ports.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import { useOffice } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';
import { useProgram } from '../use-program.ts';

const t = texts.feedback;
const lines = ['name', 'email', 'topic'] as const;

/** «Обратная связь»: a letter is made and shown, and saved as a file; the program itself sends nothing. */
export function FeedbackScreen() {
  const office = useOffice();
  const { program, incidents } = useProgram();
  const [typed, setTyped] = useState<Feedback>(() => ofUser(office));
  const [withIncidents, setWithIncidents] = useState(true);
  const [trouble, setTrouble] = useState<string | null>(null);
  // Every name of the office is looked for: typing must not wait for it.
  const looked = useDeferredValue(typed);
  const refused = useMemo(() => whyNotSendable(office.view, looked), [office, looked]);
  const refusal = refused && explain(refused);
  const text = feedbackText(typed, {
    version: program?.version ?? '',
    runtime: program ? texts.about.runtimes[program.runtime] : '',
    incidents: withIncidents ? incidents : [],
  });
  const save = async (kind: 'eml' | 'txt') => {
    const late = whyNotSendable(office.view, typed);
    if (late) return setTrouble(explain(late));
    const file = kind === 'eml' ? letterOf(office, typed, text) : `${typed.topic.trim()}\n\n${text}\n`;
    const saved = await saveText(kind, file, t.fileName);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(t.saved, saved.value);
  };
  const change = (field: keyof Feedback) => (event: { readonly target: { readonly value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title} />
      <div className={css.body}>
        <form className={css.form} aria-label={t.form} onSubmit={(event) => event.preventDefault()}>
          {lines.map((field) => (
            <TextField
              key={field}
              label={t.fields[field]}
              maxLength={200}
              value={typed[field]}
              onChange={change(field)}
            />
          ))}
          <TextAreaField
            label={t.fields.question}
            rows={6}
            maxLength={8000}
            value={typed.question}
            onChange={change('question')}
          />
          <Checkbox
            label={t.withIncidents}
            checked={withIncidents}
            onChange={(event) => setWithIncidents(event.target.checked)}
          />
        </form>
        <b>{t.preview}</b>
        <ScrollPane label={t.preview} className={css.letter}>
          {text}
        </ScrollPane>
        {trouble ? (
          <Notice tone="bad" isAlert>
            {trouble}
          </Notice>
        ) : null}
      </div>
      <ActionBar sentence={refusal ?? t.hint} details={refusal ? t.hint : undefined}>
        <Button large icon={FileText} refusal={refusal} onClick={() => void save('txt')}>
          {t.saveText}
        </Button>
        <Button large variant="primary" icon={Mail} refusal={refusal} onClick={() => void save('eml')}>
          {t.save}
        </Button>
      </ActionBar>
    </div>
  );
}

type Office = ReturnType<typeof useOffice>;

function ofUser({ view, actor }: Office): Feedback {
  const user = view.get('users', actor.userId);
  return { name: user ? fullName(user) : '', email: user?.email ?? '', topic: '', question: '' };
}

function letterOf({ view, newId }: Office, { name, email, topic }: Feedback, text: string): string {
  const contacts = view.get('commissionContacts', 'contacts');
  return mailFile({
    from: { name, address: email },
    to: { name: view.get('office', 'office')?.commission ?? '', address: contacts?.email ?? '' },
    subject: topic,
    text,
    at: browserClock.now(),
    id: newId(),
  });
}
