import { X } from 'lucide-react';
import css from './chip.module.css';
import { uiTexts } from './texts.ts';

export type ChipProps = {
  /** «Муниципалитет: 4 из 21». */
  readonly label: string;
  /** The name of the filter, for «Убрать отбор «…»». */
  readonly name: string;
  readonly onOpen?: () => void;
  readonly onRemove: () => void;
};

/** A filter in force: pressing changes it, the cross removes it. */
export function Chip({ label, name, onOpen, onRemove }: ChipProps) {
  return (
    <span className={css.chip}>
      {onOpen ? (
        <button type="button" onClick={onOpen}>
          {label}
        </button>
      ) : (
        <span className={css.text}>{label}</span>
      )}
      <button type="button" aria-label={uiTexts.removeFilter(name)} onClick={onRemove}>
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
