import type { Move } from '#shared/domain/statuses/move.ts';
import { moveKeys, moves } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';

/** The transitions as a mermaid state diagram; many arrows between two statuses are one, with all their numbers. */
export function statusDiagram(): string {
  const arrows = new Map<string, string[]>();
  for (const key of moveKeys) {
    const move = moves[key];
    for (const arrow of arrowsOf(move)) arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${move.id} ${move.name}`]);
  }
  const names = Object.entries(statusNames).map(([code, name]) => `  ${code} : ${name}`);
  const lines = [...arrows].map(([arrow, labels]) => `  ${arrow} : ${labels.join(', ')}`);
  return ['stateDiagram-v2', ...names, ...lines].join('\n');
}

function arrowsOf({ id, from, to }: Move): readonly string[] {
  if (id === null || to === 'SAME') return [];
  if (to === 'BEFORE_ARCHIVE') return moves.archive.from.map((before) => `ARCHIVED --> ${before}`);
  if (from.length === 0) return [`[*] --> ${to}`];
  return from.map((status) => `${status} --> ${to === 'GONE' ? '[*]' : to}`);
}
