import { Replace, X } from 'lucide-react';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import css from './expert-panel.module.css';
import type { PlanRow } from './plan-rows.ts';
import { texts } from './texts.ts';

type PanelSlotsProps = {
  readonly row: PlanRow;
  readonly replacingId: string | null;
  readonly onReplace: (expertId: string | null) => void;
  readonly onRemove: (expert: Expert) => void;
};

/** The experts of the current row in the order of print, each to be replaced or taken off. */
export function PanelSlots({ row, replacingId, onReplace, onRemove }: PanelSlotsProps) {
  const replaced = row.experts.find((expert) => expert.id === replacingId);
  return (
    <section className={css.slots} aria-label={texts.experts.assigned(row.experts.length, row.needed)}>
      <span className={css.slotsHead}>{texts.experts.assigned(row.experts.length, row.needed)}</span>
      <ol>
        {row.experts.map((expert, i) => (
          <li key={expert.id} className={css.slot} data-replacing={expert.id === replacingId || undefined}>
            <span className={css.slotName}>
              {i + 1}. {fullName(expert)}
            </span>
            <IconButton
              icon={Replace}
              name={texts.experts.replace(fullName(expert))}
              quiet
              small
              aria-pressed={expert.id === replacingId}
              onClick={() => onReplace(expert.id === replacingId ? null : expert.id)}
            />
            <IconButton
              icon={X}
              name={texts.experts.remove(fullName(expert))}
              quiet
              small
              onClick={() => onRemove(expert)}
            />
          </li>
        ))}
      </ol>
      {replaced ? (
        <div className={css.replacing} role="status">
          <span>{texts.experts.replacing(fullName(replaced))}</span>
          <Button variant="quiet" onClick={() => onReplace(null)}>
            {texts.experts.stopReplacing}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
