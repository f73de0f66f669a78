import type { Lamp } from '#shared/domain/expertise/readiness.ts';
import css from './expertise.module.css';

type LampsProps = { readonly lamps: readonly Lamp[]; readonly text: string };

/** A row of lamps as in КАИС (S2 §2.18), told in words beside them. */
export function Lamps({ lamps, text }: LampsProps) {
  if (text === '') return null;
  return (
    <span className={css.lamps}>
      {lamps.map(({ of, expertId, isLit }, i) => (
        <i key={`${of}${expertId ?? i}`} data-lit={isLit || undefined} data-of={of} aria-hidden="true" />
      ))}
      {text}
    </span>
  );
}
