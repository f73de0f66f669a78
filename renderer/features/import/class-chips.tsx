import { useId } from 'react';
import { badClasses } from '#shared/domain/intake/intake-row.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import css from './class-chips.module.css';
import type { Shown } from './judged-row.ts';
import { texts } from './texts.ts';

type ClassChipsProps = {
  readonly rows: number;
  readonly counts: ReadonlyMap<Shown, number>;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
};

type Option = { readonly shown: Shown; readonly label: string; readonly tone?: 'good' | 'warn' | 'bad' };

const options: readonly Option[] = [
  { shown: 'valid', label: texts.show.valid, tone: 'good' },
  { shown: 'remarks', label: texts.show.remarks, tone: 'warn' },
  { shown: 'errors', label: texts.show.errors, tone: 'bad' },
  ...badClasses.map((rowClass): Option => ({ shown: rowClass, label: texts.shortClasses[rowClass] })),
  { shown: 'leftOut', label: texts.show.leftOut },
];

/** Counts by class, as a choice of what the table shows. */
export function ClassChips({ rows, counts, shown, onShow }: ClassChipsProps) {
  const name = useId();
  const count = (one: Shown) => counts.get(one) ?? 0;
  const offered = options.filter(
    (option) => option.shown === 'valid' || option.shown === 'errors' || count(option.shown) > 0,
  );
  const remarked = count('remarks');
  const clean = count('valid') - remarked;
  return (
    <div className={css.place}>
      <div className={css.tally} role="img" aria-label={texts.show.tally(rows, clean, remarked, count('errors'))}>
        <i style={{ flex: clean }} data-tone="good" />
        <i style={{ flex: remarked }} data-tone="warn" />
        <i style={{ flex: count('errors') }} data-tone="bad" />
      </div>
      <fieldset className={css.chips}>
        <legend className="vh">{texts.show.group}</legend>
        {offered.map((option) => (
          <label key={option.shown} className={css.chip} data-tone={option.tone}>
            <input
              type="radio"
              className={css.radio}
              name={name}
              checked={shown === option.shown}
              onChange={() => onShow(option.shown)}
            />
            {option.label} <b>{grouped(count(option.shown))}</b>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
