import type { ScoreNode, ScoreTemplate } from '#shared/records/score-template.ts';

/** Codes go four numbers deep, as the schema of a set has it. */
const DEEPEST = 4;

/** A set as the copy to be edited: its own id and title, chosen for nothing and scored by nobody. */
export function copyOfTemplate(template: ScoreTemplate, id: string, title: string): ScoreTemplate {
  return { ...template, id, title, nodes: [...template.nodes] };
}

/** Whether something may stand under a criterion: codes go no deeper than four numbers. */
export function mayHaveChildren(code: string): boolean {
  return code.split('.').length < DEEPEST;
}

/** Adds a criterion under a group, or an indicator where `parent` is null; what it is put under becomes a group. */
export function withNewNode(
  template: ScoreTemplate,
  parent: string | null,
  title: string,
): { readonly template: ScoreTemplate; readonly code: string } {
  const code = nextCode(template.nodes, parent);
  const node: ScoreNode = {
    code,
    parent,
    title,
    kind: 'points',
    min: 0,
    max: 1,
    isMaxUnconfirmed: false,
    step: 1,
    isOptional: false,
    evidenceRequired: false,
    options: [],
  };
  const nodes = template.nodes.map((one) => (one.code === parent ? asGroup(one) : one));
  const place = parent === null ? nodes.length : nodes.findLastIndex((one) => isWithin(one.code, parent)) + 1;
  return { template: { ...template, nodes: nodes.toSpliced(place, 0, node) }, code };
}

/** Changes a criterion; its code and its place stay. */
export function withNode(template: ScoreTemplate, code: string, fields: Partial<ScoreNode>): ScoreTemplate {
  return { ...template, nodes: template.nodes.map((one) => (one.code === code ? { ...one, ...fields, code } : one)) };
}

/** Removes a criterion with everything that stands under it; other codes stay, so that papers go on naming them. */
export function withoutNode(template: ScoreTemplate, code: string): ScoreTemplate {
  return { ...template, nodes: template.nodes.filter((one) => !isWithin(one.code, code)) };
}

function asGroup(node: ScoreNode): ScoreNode {
  const isLeaf = node.kind === 'points' || node.kind === 'binary' || node.kind === 'text';
  return isLeaf ? { ...node, kind: 'group', max: null, options: [] } : node;
}

function isWithin(code: string, group: string): boolean {
  return code === group || code.startsWith(`${group}.`);
}

function nextCode(nodes: readonly ScoreNode[], parent: string | null): string {
  const numbers = nodes.filter((one) => one.parent === parent).map(({ code }) => Number(code.split('.').at(-1)));
  const number = Math.max(0, ...numbers) + 1;
  return parent === null ? String(number) : `${parent}.${number}`;
}
