import css from './loads-view.module.css';
import type { LoadRow } from './preview.ts';
import { autoTexts } from './texts.ts';

const { loads: texts } = autoTexts;

/** Columns of the chart at most: wider loads are joined. */
const MOST_BINS = 16;

type Bin = { readonly label: string; readonly before: number; readonly after: number };

/** How many experts have which load, today and by the plan. */
export function LoadsChart({ rows }: { readonly rows: readonly LoadRow[] }) {
  const bins = binsOf(rows);
  const most = Math.max(1, ...bins.map(({ before, after }) => Math.max(before, after)));
  return (
    <figure className={css.chart} aria-label={texts.chart}>
      <ul className={css.bins} aria-label={texts.chart}>
        {bins.map(({ label, before, after }) => (
          <li key={label} className={css.bin} data-tip={texts.chartOf(label, before, after)}>
            <span className="vh">{texts.chartOf(label, before, after)}</span>
            <span className={css.columns} aria-hidden="true">
              <span className={css.before} style={{ height: `${(before / most) * 100}%` }} />
              <span className={css.after} style={{ height: `${(after / most) * 100}%` }} />
            </span>
            <span className={css.binLabel} aria-hidden="true">
              {label}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className={css.legend}>
        <span data-of="before">{texts.before}</span>
        <span data-of="after">{texts.after}</span>
        <span className={css.legendNote}>{texts.chart}</span>
      </figcaption>
    </figure>
  );
}

function binsOf(rows: readonly LoadRow[]): readonly Bin[] {
  const top = rows.reduce((max, { today, plan }) => Math.max(max, today, plan), 0);
  const width = Math.max(1, Math.ceil((top + 1) / MOST_BINS));
  return Array.from({ length: Math.floor(top / width) + 1 }, (_, i) => {
    const from = i * width;
    const isIn = (load: number) => load >= from && load < from + width;
    return {
      label: width === 1 ? String(from) : `${from}–${from + width - 1}`,
      before: rows.filter(({ today }) => isIn(today)).length,
      after: rows.filter(({ plan }) => isIn(plan)).length,
    };
  });
}
