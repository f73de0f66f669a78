import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import type { Preview } from './preview.ts';
import { autoTexts } from './texts.ts';
import type { Auto } from './use-auto.ts';
import type { useAutoActs } from './use-auto-acts.ts';

const { bar: texts, notYet } = autoTexts;

type AutoBarProps = { readonly auto: Auto; readonly actions: ReturnType<typeof useAutoActs>['actions'] };

/** What the plan would do, and the buttons: to make it, to accept it, to forget it. */
export function AutoBar({ auto, actions }: AutoBarProps) {
  const { preview } = auto;
  if (!preview) {
    return (
      <ActionBar sentence={notYet.bar}>
        <ActionButton action={actions.run} variant="primary" large />
      </ActionBar>
    );
  }
  return (
    <ActionBar isActive sentence={texts.plan(preview.changed, preview.rows.length)} details={detailsOf(preview)}>
      <ActionButton action={actions.discard} large />
      <ActionButton action={actions.run} large />
      <ActionButton action={actions.accept} variant="primary" large />
    </ActionBar>
  );
}

function detailsOf({ rows, short, missing }: Preview): string {
  const invited = new Set<string>();
  for (const { row, plan } of rows) {
    if (row.isSent) for (const { id } of plan) if (!row.kept.includes(id)) invited.add(id);
  }
  return [
    missing > 0 ? texts.missing(short, missing) : texts.whole,
    ...(invited.size > 0 ? [texts.invited(invited.size)] : []),
  ].join(' ');
}
