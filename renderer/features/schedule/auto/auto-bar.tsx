import { useMemo } from 'react';
import { lackChanges } from '#shared/domain/assignment/plan/shortage.ts';
import { useOffice } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import type { Preview } from './preview.ts';
import { autoTexts } from './texts.ts';
import type { Auto } from './use-auto.ts';
import type { useAutoActs } from './use-auto-acts.ts';

const { bar: texts, notYet } = autoTexts;

/** So many changes are told in the bar. */
const TOLD = 2;

type AutoBarProps = { readonly auto: Auto; readonly actions: ReturnType<typeof useAutoActs>['actions'] };

/** What the plan would do, and the buttons: to make it, to accept it, to forget it. */
export function AutoBar({ auto, actions }: AutoBarProps) {
  const { preview } = auto;
  if (!preview) {
    return (
      <ActionBar sentence={auto.state.run ? texts.running : notYet.bar}>
        <ActionButton action={actions.run} variant="primary" large />
      </ActionBar>
    );
  }
  return (
    <ActionBar
      isActive
      sentence={texts.plan(preview.changed, preview.rows.length)}
      details={<Details auto={auto} preview={preview} />}
    >
      <ActionButton action={actions.discard} large />
      <ActionButton action={actions.run} large />
      <ActionButton action={actions.accept} variant="primary" large />
    </ActionBar>
  );
}

/** What the plan leaves empty and whom it invites; while it is changed by hand, only what the changes have done. */
function Details({ auto: { state }, preview }: { readonly auto: Auto; readonly preview: Preview }) {
  const { view } = useOffice();
  const { plan, edits } = state;
  const changes = useMemo(
    () => (plan && edits.size > 0 ? lackChanges(plan.task, plan.panels, preview.panels) : null),
    [plan, edits, preview],
  );
  if (!changes) return detailsOf(preview);
  if (changes.length === 0) return texts.sameLacks;
  const lines = changes.slice(0, TOLD).map(({ field, municipalityId, before, places, experts }) => {
    return texts.lacks(field, view.get('municipalities', municipalityId)?.name ?? '', before, places, experts);
  });
  const more = changes.length - lines.length;
  return [...lines, ...(more > 0 ? [texts.moreLacks(more)] : [])].join(' ');
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
