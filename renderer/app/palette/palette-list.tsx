import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { Keys } from '../../ui/keys.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { texts } from '../texts.ts';
import css from './palette.module.css';
import type { PaletteItem } from './palette-items.ts';

type PaletteListProps = {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly current: number;
  readonly onChoose: (item: PaletteItem) => void;
};

/** What was found, in groups. */
export function PaletteList({ id, items, current, onChoose }: PaletteListProps) {
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  if (items.length === 0) {
    return (
      <p className={css.nothing} role="status">
        {texts.palette.nothing}
      </p>
    );
  }
  return (
    <div id={id} role="listbox" aria-label={texts.palette.results} className={css.list} tabIndex={-1}>
      {items.map((item, i) => (
        <PaletteLine
          key={item.id}
          id={`${id}-${i}`}
          item={item}
          head={item.group === items[i - 1]?.group ? null : item.group}
          isCurrent={i === current}
          onChoose={() => onChoose(item)}
        />
      ))}
    </div>
  );
}

type PaletteLineProps = {
  readonly id: string;
  readonly item: PaletteItem;
  readonly head: string | null;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function PaletteLine({ id, item, head, isCurrent, onChoose }: PaletteLineProps) {
  return (
    <>
      {head === null ? null : (
        <div className={css.head} role="presentation">
          {head}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box, which keeps the focus */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isCurrent}
        aria-disabled={item.refusal ? true : undefined}
        className={css.line}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        <PaletteIcon item={item} />
        <span className={css.label}>{item.label}</span>
        <span className={css.details}>{item.refusal ?? item.details}</span>
        {item.shortcut ? <Keys shortcut={item.shortcut} /> : null}
      </div>
    </>
  );
}

function PaletteIcon({ item }: { readonly item: PaletteItem }) {
  if (item.status) return <StatusMark look="icon" status={item.status} label={statusNames[item.status]} />;
  const Icon = item.refusal ? Lock : item.icon;
  return Icon ? <Icon size={16} aria-hidden="true" /> : <span className={css.blank} />;
}
