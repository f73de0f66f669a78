import { useId } from 'react';
import type { Intake } from '#shared/domain/intake/fields.ts';
import { badClasses } from '#shared/domain/intake/intake-row.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Breakdown, Outcome } from './import-kind.ts';
import type { Shown } from './judged-row.ts';
import { texts } from './texts.ts';
import css from './totals-panel.module.css';

type TotalsPanelProps = {
  readonly what: Intake;
  readonly rows: number;
  readonly counts: ReadonlyMap<Shown, number>;
  readonly breakdowns: readonly Breakdown[];
  readonly outcome: Outcome;
};

type Line = readonly [name: string, count: number];

/** «Итоги проверки»: every count of the preview as text; README.md says which figure is which. */
export function TotalsPanel({ what, rows, counts, breakdowns, outcome }: TotalsPanelProps) {
  const words = texts.totals;
  const leftOut = counts.get('leftOut') ?? 0;
  const classes = badClasses.filter(
    (rowClass) => (what === 'applications') === (rowClass !== 'badLimit') || count(counts, rowClass) > 0,
  );
  const lines: readonly Line[] = [
    [words.rows, rows],
    [words.valid, count(counts, 'valid')],
    ...classes
      .filter((rowClass) => what === 'applications' || rowClass !== 'badDate' || count(counts, rowClass) > 0)
      .map((rowClass): Line => [texts.classes[rowClass], count(counts, rowClass)]),
    ...(leftOut > 0 ? [[words.leftOut, leftOut] as const] : []),
  ];
  return (
    <Panel className={css.panel} tone="sunken" title={words.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={css.scroller} tabIndex={0} aria-label={words.figures}>
        <Lines title={words.classes} lines={lines} isQuiet />
        {what === 'experts' ? (
          <Lines
            title={words.outcome}
            lines={[
              [words.added, outcome.added],
              [words.changed, outcome.changed],
              [words.same, outcome.same],
            ]}
          />
        ) : null}
        {breakdowns
          .filter(({ tally }) => Object.keys(tally).length > 0)
          .map(({ title, tally }) => (
            <Lines key={title} title={title} lines={Object.entries(tally)} />
          ))}
      </section>
    </Panel>
  );
}

function count(counts: ReadonlyMap<Shown, number>, shown: Shown): number {
  return counts.get(shown) ?? 0;
}

type LinesProps = { readonly title: string; readonly lines: readonly Line[]; readonly isQuiet?: boolean };

function Lines({ title, lines, isQuiet }: LinesProps) {
  const titleId = useId();
  return (
    <section className={css.group} aria-labelledby={titleId}>
      <h3 id={titleId} className={isQuiet ? 'vh' : css.title}>
        {title}
      </h3>
      <dl className={css.lines}>
        {lines.map(([name, figure]) => (
          <div key={name} className={css.line}>
            <dt>{name}</dt>
            <dd>{grouped(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
