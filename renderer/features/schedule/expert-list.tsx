import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Expert } from '#shared/records/expert.ts';
import { ExpertItem } from './expert-item.tsx';
import type { ExpertOption } from './expert-options.ts';
import css from './expert-panel.module.css';
import { texts } from './texts.ts';

type ExpertListProps = {
  readonly options: readonly ExpertOption[];
  /** Why nobody can be chosen now, whoever it is. */
  readonly whyNone: string | null;
  readonly isChoosing: boolean;
  readonly onChoose: (expert: Expert) => void;
};

/** A line of the list: a heading of a group, or an expert. */
type Line = { readonly heading: string } | { readonly option: ExpertOption };

const HEADING = 28;
const ITEM = 44;
/** Room for a reason of two lines. */
const REFUSED_ITEM = 60;

/** Experts in two groups, own municipality first; only those in sight exist. Arrows move, Enter appoints. */
export function ExpertList({ options, whyNone, isChoosing, onChoose }: ExpertListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = linesOf(options);
  const [focus, setFocus] = useState(1);
  const stop = Math.min(focus, lines.length - 1);
  const list = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 4,
    initialRect: { width: 300, height: 400 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights depend on the options
  useLayoutEffect(() => list.measure(), [list, options]);
  const move = (event: KeyboardEvent) => {
    const next = nextStop(lines, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocus(next);
    list.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus());
  };
  if (options.length === 0) return <p className={css.nothing}>{texts.experts.nothingFound}</p>;
  return (
    <div ref={scroller} className={css.scroller}>
      <ul className={css.list} aria-label={texts.experts.list} style={{ height: list.getTotalSize() }} onKeyDown={move}>
        {list.getVirtualItems().map((item) => {
          const line = lines[item.index];
          const style = { height: item.size, transform: `translateY(${item.start}px)` };
          if (!line) return null;
          if ('heading' in line) {
            return (
              <li key={item.key} className={css.heading} style={style}>
                {line.heading}
              </li>
            );
          }
          return (
            <li key={item.key} className={css.place} style={style}>
              <ExpertItem
                option={line.option}
                line={item.index}
                isTabStop={item.index === stop}
                whyNone={whyNone}
                isChoosing={isChoosing}
                onFocus={() => setFocus(item.index)}
                onChoose={onChoose}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function linesOf(options: readonly ExpertOption[]): readonly Line[] {
  const own = options.filter((option) => option.isOwn);
  const others = options.filter((option) => !option.isOwn);
  return [...group(texts.experts.own, own), ...group(texts.experts.others, others)];
}

function group(heading: string, options: readonly ExpertOption[]): readonly Line[] {
  return options.length === 0 ? [] : [{ heading }, ...options.map((option) => ({ option }))];
}

function heightOf(line: Line | undefined): number {
  if (!line || 'heading' in line) return HEADING;
  return line.option.refusal ? REFUSED_ITEM : ITEM;
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && 'heading' in line;
}

function keyOf(line: Line | undefined, index: number): string | number {
  if (!line) return index;
  return 'heading' in line ? line.heading : line.option.expert.id;
}

/** The line to go to by a key; headings are passed over. Null: not a key of the list, or the end of it. */
function nextStop(lines: readonly Line[], from: number, key: string): number | null {
  if (key === 'Home') return lines.findIndex((line) => !isHeading(line));
  if (key === 'End') return lines.length - 1;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return null;
  let next = from + step;
  while (isHeading(lines[next])) next += step;
  return lines[next] ? next : null;
}
