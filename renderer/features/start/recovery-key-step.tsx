import { Printer, Save } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Office } from '../../office/office.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attempt } from './attempt.ts';
import { askedGroups, groupsOf, isSameGroup } from './recovery-check.ts';
import { printRecoverySheet, saveRecoverySheet } from './recovery-sheet.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import { texts } from './texts.ts';

type RecoveryKeyStepProps = { readonly office: Office; readonly recoveryKey: string; readonly onDone: () => void };

const t = texts.recovery;

/** The recovery key, shown once: print it or save it, then show that you have it. */
export function RecoveryKeyStep({ office, recoveryKey, onDone }: RecoveryKeyStepProps) {
  const groups = groupsOf(recoveryKey);
  const [asked] = useState(() => askedGroups(groups.length, crypto.getRandomValues(new Uint8Array(2))));
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const [isChecked, setChecked] = useState(false);
  const isRight = (i: number) => isSameGroup(typed[i] ?? '', groups[asked[i] ?? 0] ?? '');
  const finish = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isRight(0) && isRight(1)) onDone();
  };
  return (
    <StartLayout
      title={t.title}
      lead={t.lead}
      onSubmit={finish}
      bar={
        <ActionBar sentence={t.ready}>
          <Button large type="submit" variant="primary">
            {t.go}
          </Button>
        </ActionBar>
      }
    >
      <KeyGroups groups={groups} />
      <SheetTools office={office} recoveryKey={recoveryKey} />
      <section className={css.group} aria-label={t.check}>
        <h2>{t.check}</h2>
        <p className={css.lead}>{t.checkLead}</p>
        <div className={css.pair}>
          {asked.map((group, i) => (
            <TextField
              key={group}
              label={t.group(group + 1)}
              value={typed[i] ?? ''}
              error={isChecked && !isRight(i) ? t.wrong(group + 1) : null}
              spellCheck={false}
              onChange={(event) => setTyped(typed.map((old, at) => (at === i ? event.target.value : old)))}
            />
          ))}
        </div>
      </section>
    </StartLayout>
  );
}

function KeyGroups({ groups }: { readonly groups: readonly string[] }) {
  return (
    <ol className={css.key} aria-label={t.label}>
      {numbered(groups).map(({ number, group }) => (
        <li key={number}>
          <b>{group}</b>
          <small>{number}</small>
        </li>
      ))}
    </ol>
  );
}

type Outcome = { readonly isBad: boolean; readonly text: string } | null;

function SheetTools({ office, recoveryKey }: Pick<RecoveryKeyStepProps, 'office' | 'recoveryKey'>) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const tell = (text: string) => (done: Result<boolean, Refusal>) => {
    if (!done.ok) setOutcome({ isBad: true, text: explain(done.error) });
    else if (done.value) setOutcome({ isBad: false, text });
  };
  return (
    <>
      <div className={css.tools}>
        <Button
          icon={Printer}
          onClick={() => void attempt(() => printRecoverySheet(office, recoveryKey)).then(tell(t.printed))}
        >
          {t.print}
        </Button>
        <Button
          icon={Save}
          onClick={() => void attempt(() => saveRecoverySheet(office, recoveryKey)).then(tell(t.saved))}
        >
          {t.save}
        </Button>
      </div>
      {outcome ? (
        <div className={css.notice}>
          <Notice tone={outcome.isBad ? 'bad' : 'good'} isAlert>
            {outcome.text}
          </Notice>
        </div>
      ) : null}
    </>
  );
}

function numbered(groups: readonly string[]) {
  return groups.map((group, i) => ({ number: i + 1, group }));
}
