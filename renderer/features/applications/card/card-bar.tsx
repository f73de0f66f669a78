import { useState } from 'react';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { ActionMenu } from '../../../ui/action-menu.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import type { CardStep } from './steps/card-steps.ts';
import { stepTexts } from './steps/texts.ts';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

type CardBarProps = {
  readonly status: ApplicationStatus;
  readonly form: EditForm;
  readonly acts: readonly Action[];
  /** Papers that can be made of this application. */
  readonly papers: readonly Action[];
  readonly primary: CardStep | null;
};

/** The bar under a card: what can be done next, the menu of everything else, the next step; or the open form's own. */
export function CardBar({ status, form, acts, papers, primary }: CardBarProps) {
  if (form.isOpen) return <FormBar form={form} acts={acts} />;
  const { sentence, details } = wordsOf(status, primary);
  const next = acts.find(({ id }) => id === `card.${primary?.key}`);
  return (
    <ActionBar sentence={sentence} details={details}>
      {papers.map((paper) => (
        <ActionButton key={paper.id} action={paper} large />
      ))}
      <OtherActs acts={acts.filter((act) => act !== next)} />
      {next ? <ActionButton action={next} large variant="primary" /> : null}
    </ActionBar>
  );
}

/** Opens «Действия»: a key that neither a field nor the browser takes. */
const MENU_KEY = 'F7';

function OtherActs({ acts }: { readonly acts: readonly Action[] }) {
  const [isOpen, setOpen] = useState(false);
  useActions(texts.card, [{ id: 'card.menu', label: texts.acts, shortcut: MENU_KEY, run: () => setOpen(true) }]);
  return <ActionMenu label={texts.acts} shortcut={MENU_KEY} actions={acts} isOpen={isOpen} onOpen={setOpen} />;
}

function FormBar({ form, acts }: Pick<CardBarProps, 'form' | 'acts'>) {
  const sentence = form.changed.length === 0 ? texts.edit : texts.form.changed(form.changed.length);
  const details = form.whyNotSaved ?? (form.problems.size > 0 ? texts.form.fixErrors : null);
  return (
    <ActionBar sentence={sentence} details={details} isActive>
      {acts.map((action, i) => (
        <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
      ))}
    </ActionBar>
  );
}

function wordsOf(status: ApplicationStatus, step: CardStep | null): { sentence: string; details: string } {
  if (step?.refusal) return { sentence: stepTexts.cannot(step.label), details: step.refusal };
  const ready = step ? stepTexts.ready[step.key] : undefined;
  return ready ?? (terminalStatuses.has(status) ? stepTexts.over : stepTexts.waiting);
}
