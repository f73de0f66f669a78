import type { Figure } from './figure.ts';

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['', 'figure', 'value', 'peer', 'peer value', 'ratio', 'target'];
  const rows = figures.map((figure) => [
    figure.ok ? 'ok' : 'OVER',
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.peer ?? '',
    figure.peerValue === null ? '' : `${rounded(figure.peerValue)} ${figure.unit}`,
    figure.ratio === null ? '' : `${rounded(figure.ratio)} x`,
    figure.ratio === null ? `${rounded(figure.target)} ${figure.unit}` : `${rounded(figure.target)} x`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
