import type { PeriodLoad } from '#shared/domain/experts/loads.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import css from './load-chart.module.css';
import { cardTexts } from './texts.ts';

/** Pixels of the plot: bars stand side by side, each window in its own place. */
const STEP = 92;
const BAR = 40;
const HEIGHT = 120;
const TOP = 18;
const BOTTOM = 36;

/** Bars of load by period with figures on them; the black tick is the limit, what is above it is hatched. */
export function LoadChart({ loads }: { readonly loads: readonly PeriodLoad[] }) {
  const most = Math.max(1, ...loads.map(({ load, limit }) => Math.max(load, limit ?? 0)));
  const width = Math.max(1, loads.length) * STEP;
  return (
    <ScrollPane label={cardTexts.load.bars} className={css.frame}>
      <svg
        className={css.chart}
        role="img"
        aria-label={cardTexts.load.chart}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + BOTTOM}`}
        width={width}
        height={TOP + HEIGHT + BOTTOM}
      >
        <line className={css.axis} x1={0} x2={width} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        {loads.map((one, i) => (
          <Bar key={one.period} one={one} left={i * STEP} scale={HEIGHT / most} />
        ))}
      </svg>
    </ScrollPane>
  );
}

type BarProps = { readonly one: PeriodLoad; readonly left: number; readonly scale: number };

function Bar({ one: { period, load, limit }, left, scale }: BarProps) {
  const floor = TOP + HEIGHT;
  const middle = left + STEP / 2;
  const within = limit === null ? load : Math.min(load, limit);
  const [months = '', year = ''] = splitTitle(periodTitle(period));
  return (
    <g>
      <title>
        {cardTexts.load.bar(periodTitle(period), load, limit === null ? cardTexts.load.none : String(limit))}
      </title>
      <rect className={css.bar} x={middle - BAR / 2} y={floor - within * scale} width={BAR} height={within * scale} />
      <rect
        className={css.over}
        x={middle - BAR / 2}
        y={floor - load * scale}
        width={BAR}
        height={(load - within) * scale}
      />
      {limit === null ? null : (
        <line
          className={css.limit}
          x1={middle - BAR / 2 - 6}
          x2={middle + BAR / 2 + 6}
          y1={floor - limit * scale}
          y2={floor - limit * scale}
        />
      )}
      <text className={css.figure} x={middle} y={floor - load * scale - 5}>
        {load}
      </text>
      <text className={css.label} x={middle} y={floor + 15}>
        {months}
      </text>
      <text className={css.label} x={middle} y={floor + 30}>
        {year}
      </text>
    </g>
  );
}

/** «ноябрь-декабрь 2026» in two lines, the months by three letters. */
function splitTitle(title: string): readonly string[] {
  const parts = title.split(/\s+/u);
  const year = parts.at(-1) ?? '';
  const months = parts.slice(0, -1).join(' ');
  return [months.replace(/(\p{L}{3})\p{L}*/gu, '$1'), year];
}
