import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Action } from '../../ui/action.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { type Split, skippedCount } from './bulk-split.ts';
import { bulkTexts } from './bulk-texts.ts';
import css from './selection-bar.module.css';

export type SelectionBarProps = {
  readonly selected: number;
  /** Selected rows that the filter hides now. */
  readonly hidden: number;
  readonly shown: number;
  readonly total: number;
  /** What the shown rows come to, in words. */
  readonly totals: string;
  /** The acts in the order of the bar; the last is the primary one. */
  readonly acts: readonly Action[];
  /** Acts without a button of their own. */
  readonly more: readonly Action[];
  /** The split that the sentence is about: that of the primary act. */
  readonly split: Split;
  readonly sentence: string;
  readonly onDetails: () => void;
  readonly onClear: () => void;
};

/** What will happen to the selected rows, before it happens; without a selection, the totals. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, hidden, shown, total, acts } = props;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const buttons = (
    <>
      <ActionMenu
        label={bulkTexts.bar.moreActs}
        icon={Ellipsis}
        actions={props.more}
        isOpen={isMenuOpen}
        onOpen={setMenuOpen}
      />
      {acts.map((action, i) => (
        <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
      ))}
    </>
  );
  if (selected === 0) {
    const count = shown === total ? bulkTexts.bar.total(total) : bulkTexts.bar.shown(shown, total);
    const totals = shown === 0 ? count : `${count}: ${props.totals}`;
    return (
      <ActionBar sentence={totals} details={bulkTexts.bar.hint}>
        {buttons}
      </ActionBar>
    );
  }
  return (
    <ActionBar
      isActive
      sentence={
        <>
          {bulkTexts.bar.selected(selected)} {hidden > 0 ? bulkTexts.bar.hidden(hidden) : null} {props.sentence}{' '}
          <button type="button" className={css.more} onClick={props.onClear}>
            {bulkTexts.bar.clear}
          </button>
        </>
      }
      details={<SkippedLine split={props.split} onDetails={props.onDetails} />}
    >
      {buttons}
    </ActionBar>
  );
}

function SkippedLine({ split, onDetails }: { readonly split: Split; readonly onDetails: () => void }): ReactNode {
  const [largest] = split.skipped;
  if (!largest) return null;
  const [first] = largest.applications;
  const isOne = skippedCount(split) === 1 && first !== undefined;
  const words = isOne ? `${surnameWithInitials(first)}. ${largest.reason}` : largest.reason;
  return (
    <span className={css.skipped}>
      <span className={css.words}>{bulkTexts.bar.skipped(skippedCount(split), words)}</span>{' '}
      <button type="button" className={css.more} onClick={onDetails}>
        {bulkTexts.bar.more}
      </button>
    </span>
  );
}
