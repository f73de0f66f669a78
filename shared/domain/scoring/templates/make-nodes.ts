import type { ScoreNode } from '#shared/records/score-template.ts';

/** A group or an indicator of the first level; its score is the sum of what stands below. */
export function group(code: string, title: string): ScoreNode {
  return node({ code, title, kind: 'group' });
}

/** A criterion with points from nought, in whole points; `max` was seen in a sample and is not confirmed. */
export function sampled(code: string, title: string, max: number, isOptional = false): ScoreNode {
  return node({ code, title, kind: 'points', max, isMaxUnconfirmed: true, isOptional });
}

/** An indicator of the order: there is proof of it, or there is not. */
export function indicator(code: string, title: string, isOptional: boolean): ScoreNode {
  return node({ code, title, kind: 'binary', max: 1, evidenceRequired: true, isOptional });
}

function node(fields: Pick<ScoreNode, 'code' | 'title' | 'kind'> & Partial<ScoreNode>): ScoreNode {
  const dot = fields.code.lastIndexOf('.');
  return {
    parent: dot === -1 ? null : fields.code.slice(0, dot),
    min: 0,
    max: null,
    isMaxUnconfirmed: false,
    step: 1,
    isOptional: false,
    evidenceRequired: false,
    options: [],
    ...fields,
  };
}
