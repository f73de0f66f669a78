import { hundredths, pointsText } from '#shared/domain/scoring/points.ts';
import type { ScoreNode } from '#shared/records/score-template.ts';
import css from './criteria.module.css';
import { texts } from './texts.ts';

type NodeTreeProps = {
  readonly nodes: readonly ScoreNode[];
  readonly current: string | null;
  readonly onChoose: (code: string) => void;
};

/** Criteria one under another as an expert sees them, each with what is put there; a press chooses one. */
export function NodeTree({ nodes, current, onChoose }: NodeTreeProps) {
  return (
    <ol className={css.tree} aria-label={texts.edit.tree}>
      {nodes.map((node) => (
        <li key={node.code} style={{ paddingInlineStart: `${(node.code.split('.').length - 1) * 20}px` }}>
          <button
            type="button"
            className={css.node}
            aria-pressed={node.code === current}
            onClick={() => onChoose(node.code)}
          >
            <span className={css.code}>{node.code}</span>
            <span className={css.title} data-group={node.kind === 'group' || undefined}>
              {node.title}
            </span>
            <span className={css.what}>{whatOf(node)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function whatOf(node: ScoreNode): string {
  const optional = node.isOptional ? [texts.optionalMark] : [];
  const words =
    node.kind === 'points'
      ? [texts.points(textOf(node.min), node.max === null ? null : textOf(node.max))]
      : [texts.kind[node.kind]];
  return [...words, ...optional].join(', ');
}

function textOf(points: number): string {
  return pointsText(hundredths(points));
}
