import type { ScoreNode, ScoreTemplate } from '#shared/records/score-template.ts';

/** Nodes of a template by the code of the group above; indicators stand under null. */
export type ScoreTree = {
  readonly byCode: ReadonlyMap<string, ScoreNode>;
  readonly children: ReadonlyMap<string | null, readonly ScoreNode[]>;
};

/** The tree of a template. */
export function scoreTree(template: Pick<ScoreTemplate, 'nodes'>): ScoreTree {
  const children = new Map<string | null, ScoreNode[]>();
  for (const node of template.nodes) {
    const list = children.get(node.parent);
    if (list) list.push(node);
    else children.set(node.parent, [node]);
  }
  return { byCode: new Map(template.nodes.map((node) => [node.code, node])), children };
}

/** Whether an expert puts points here himself: what has no children and is neither a group nor words. */
export function isScored(tree: ScoreTree, node: ScoreNode): boolean {
  return node.kind !== 'group' && node.kind !== 'text' && !tree.children.has(node.code);
}
