import { Replace, X } from 'lucide-react';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import css from './edit-panel.module.css';
import type { PreviewRow } from './preview.ts';
import { warningWords } from './slot-words.ts';
import { autoTexts } from './texts.ts';

const { edit: texts, rows: rowTexts } = autoTexts;

type EditSlotsProps = {
  readonly current: PreviewRow;
  readonly replacingId: string | null;
  readonly onReplace: (expertId: string | null) => void;
  readonly onRemove: (expert: Expert) => void;
  readonly onRestore: () => void;
};

/** The planned panel of the row, each place to be given to another or left empty. */
export function EditSlots({ current, replacingId, onReplace, onRemove, onRestore }: EditSlotsProps) {
  const { row, plan, missing, isEdited, isSettled } = current;
  const replaced = plan.find(({ id }) => id === replacingId);
  return (
    <section className={css.slots} aria-label={texts.panel}>
      <ol>
        {plan.map((expert, i) => (
          <li key={expert.id} className={css.slot} data-replacing={expert.id === replacingId || undefined}>
            <span className={css.slotName}>
              {i + 1}. {fullName(expert)}
              {row.kept.includes(expert.id) && row.isSent ? <small>{texts.kept}</small> : null}
              {warningWords(expert, row.application.period) ? (
                <small data-warn="">{warningWords(expert, row.application.period)}</small>
              ) : null}
            </span>
            {row.kept.includes(expert.id) ? null : (
              <>
                <IconButton
                  icon={Replace}
                  name={texts.replace(fullName(expert))}
                  quiet
                  small
                  aria-pressed={expert.id === replacingId}
                  onClick={() => onReplace(expert.id === replacingId ? null : expert.id)}
                />
                <IconButton
                  icon={X}
                  name={texts.remove(fullName(expert))}
                  quiet
                  small
                  onClick={() => onRemove(expert)}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {missing > 0 ? <p className={css.missing}>{rowTexts.missing(missing)}</p> : null}
      {replaced ? (
        <div className={css.replacing} role="status">
          <span>{texts.replacing(fullName(replaced))}</span>
          <Button variant="quiet" onClick={() => onReplace(null)}>
            {texts.stop}
          </Button>
        </div>
      ) : null}
      {isSettled && !isEdited ? <p className={css.note}>{texts.settled}</p> : null}
      {isEdited || isSettled ? <Button onClick={onRestore}>{isEdited ? texts.back : texts.release}</Button> : null}
    </section>
  );
}
