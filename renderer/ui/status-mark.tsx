import type { ReactNode } from 'react';
import styles from './status-mark.module.css';

export type MarkTone = 'quiet' | 'intake' | 'wait' | 'expert' | 'board' | 'granted' | 'refused';
export type MarkShape = 'dashed' | 'pause' | 'check' | 'cross' | 'crossSquare' | 'back' | 'box' | number;

type StatusMarkProps = {
  readonly tone: MarkTone;
  readonly shape: MarkShape;
  /** What is written. */
  readonly text: string;
  /** What is told to screen readers, when the written word is a short one. */
  readonly fullText?: string;
  /** `pill` in the head of a card; `only` shows the mark and tells the text. */
  readonly kind?: 'plain' | 'pill' | 'only';
};

/** A mark with its word: hue = whose turn, shape = how far, text = what. */
export function StatusMark({ tone, shape, text, fullText, kind = 'plain' }: StatusMarkProps) {
  const isShort = fullText !== undefined && fullText !== text;
  const told = fullText ?? text;
  return (
    <span className={styles.mark} data-tone={tone} data-kind={kind}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false">
        {drawn(shape)}
      </svg>
      {kind === 'only' ? null : <span aria-hidden={isShort ? true : undefined}>{text}</span>}
      {isShort || kind === 'only' ? <span className={styles.told}>{told}</span> : null}
    </span>
  );
}

function drawn(shape: MarkShape): ReactNode {
  if (typeof shape === 'number') return <Pie ninths={shape} />;
  switch (shape) {
    case 'dashed':
      return <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.47" />;
    case 'pause':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M6.3 5.8v4.4M9.7 5.8v4.4" />
        </>
      );
    case 'check':
      return <Disc cut="M4.9 8.2 7 10.3l4.2-4.4" />;
    case 'cross':
      return <Disc cut="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />;
    case 'crossSquare':
      return (
        <path d="M3.2 1.8h9.6c.8 0 1.4.6 1.4 1.4v9.6c0 .8-.6 1.4-1.4 1.4H3.2c-.8 0-1.4-.6-1.4-1.4V3.2c0-.8.6-1.4 1.4-1.4ZM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" />
      );
    case 'back':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M7 5 4.8 7.2 7 9.4M5 7.2h4a2 2 0 0 1 0 4H8" />
        </>
      );
    case 'box':
      return <path d="M1.8 2.6h12.4v3H1.8zM3 5.6v6.6c0 .7.5 1.2 1.2 1.2h7.6c.7 0 1.2-.5 1.2-1.2V5.6M6.4 8.6h3.2" />;
  }
}

/** A filled disc with a sign cut out of it. */
function Disc({ cut }: { readonly cut: string }) {
  return (
    <>
      <circle cx="8" cy="8" r="7" className={styles.fill} />
      <path d={cut} className={styles.cut} />
    </>
  );
}

/** A ring with as many ninths filled. */
function Pie({ ninths }: { readonly ninths: number }) {
  const angle = (Math.min(ninths, 8.999) / 9) * 2 * Math.PI;
  const x = (8 + 3.6 * Math.sin(angle)).toFixed(2);
  const y = (8 - 3.6 * Math.cos(angle)).toFixed(2);
  const isLarge = ninths > 4.5 ? 1 : 0;
  return (
    <>
      <circle cx="8" cy="8" r="6.2" />
      {ninths >= 9 ? (
        <circle cx="8" cy="8" r="3.6" className={styles.fill} />
      ) : (
        <path className={styles.fill} d={`M8 8V4.4A3.6 3.6 0 ${isLarge} 1 ${x} ${y}Z`} />
      )}
    </>
  );
}
