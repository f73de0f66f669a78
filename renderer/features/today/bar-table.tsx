import type { ReactNode } from 'react';
import { grouped } from '#shared/domain/words/plural.ts';
import css from './charts.module.css';

/** One line of a bar chart. */
export type Bar = { readonly key: string; readonly label: ReactNode; readonly count: number };

/** A chart that is a table: the bar is beside its figure, so nothing is told by the picture alone. */
export function BarTable({ caption, bars }: { readonly caption: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className={css.bars}>
      <caption className={css.title}>{caption}</caption>
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className={css.figure}>{grouped(count)}</td>
            <td className={css.track} aria-hidden="true">
              <progress className={css.bar} value={count} max={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
