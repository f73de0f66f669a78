import { expect, test } from 'vitest';
import type { SheetVerdict } from '#shared/records/score-sheet.ts';
import type { VerdictRule } from '#shared/records/score-template.ts';
import { type AggregateBy, aggregateScores, disagreementOf, type ExpertScore } from './aggregate.ts';
import { hundredths } from './points.ts';

const meets: SheetVerdict = 'MEETS';
const fails: SheetVerdict = 'DOES_NOT_MEET';
const threshold: VerdictRule = { kind: 'threshold', minTotal: 15, minPerGroup: {} };

function score(total: number, verdict: SheetVerdict | null): ExpertScore {
  return { total: hundredths(total), groups: { 1: hundredths(total) }, verdict };
}

function combined(scores: readonly ExpertScore[], by: Partial<AggregateBy> = {}) {
  const { total, verdict } = aggregateScores(scores, {
    aggregation: 'mean',
    rule: { kind: 'expertVerdict' },
    claimed: 'FIRST',
    isAfterDisagreement: false,
    ...by,
  });
  return [total / 100, verdict];
}

test('two experts are made one by the mean, and agree when they say the same', () => {
  expect(combined([score(19, meets), score(18, meets)])).toEqual([18.5, meets]);
});

test('two experts who say different things give no verdict: a third is called', () => {
  expect(combined([score(19, meets), score(12, fails)])).toEqual([15.5, null]);
});

test('two experts under a threshold: the mean decides, not their own verdicts', () => {
  expect(combined([score(17, meets), score(13.5, fails)], { rule: threshold })).toEqual([15.3, meets]);
  expect(combined([score(16, meets), score(13.5, fails)], { rule: threshold })).toEqual([14.8, fails]);
});

test('three experts: the mean of points and the majority of verdicts', () => {
  expect(combined([score(19, meets), score(18, meets), score(2, fails)])).toEqual([13, meets]);
  expect(combined([score(19, meets), score(18, meets), score(2, fails)], { rule: threshold })).toEqual([13, meets]);
});

test('after a third expert was called: the median of points and the majority of verdicts', () => {
  const scores = [score(19, meets), score(12, fails), score(14, fails)];
  expect(combined(scores, { isAfterDisagreement: true })).toEqual([14, fails]);
});

test.each([
  ['sum', 51],
  ['median', 18],
  ['majority', 18],
  ['mean', 17],
] as const)('the region may choose another way: %s', (aggregation, total) => {
  expect(combined([score(19, meets), score(18, meets), score(14, fails)], { aggregation })[0]).toBe(total);
});

test('while one expert has not said, there is no common verdict', () => {
  expect(combined([score(19, meets), score(18, meets), score(14, null)])[1]).toBeNull();
});

test('experts who differ by exactly the allowed points do not disagree, by a tenth more they do', () => {
  const rule = { maxDelta: 2, onVerdictSplit: true };
  expect(disagreementOf([score(19, meets), score(17, meets)], rule)).toMatchObject({
    isDeltaOver: false,
    needsThird: false,
  });
  expect(disagreementOf([score(19, meets), score(16.9, meets)], rule)).toMatchObject({ delta: 210, needsThird: true });
});

test('one yes against one no calls a third where the region says so', () => {
  const pair = [score(15, meets), score(15, fails)];
  expect(disagreementOf(pair, { maxDelta: null, onVerdictSplit: true }).needsThird).toBe(true);
  expect(disagreementOf(pair, { maxDelta: null, onVerdictSplit: false })).toMatchObject({
    isVerdictSplit: true,
    needsThird: false,
  });
});

test('three experts have a majority already: nobody is added', () => {
  const rule = { maxDelta: 1, onVerdictSplit: true };
  expect(disagreementOf([score(1, fails), score(9, meets), score(9, meets)], rule)).toMatchObject({
    isDeltaOver: true,
    needsThird: false,
  });
});

test('bands of points judge two experts by their mean, as a threshold does', () => {
  const rule: VerdictRule = {
    kind: 'bands',
    bands: [
      { category: 'FIRST', from: 10, to: 14 },
      { category: 'HIGHEST', from: 15, to: 20 },
    ],
  };
  expect(combined([score(17, meets), score(13, fails)], { rule, claimed: 'HIGHEST' })).toEqual([15, meets]);
  expect(combined([score(17, meets), score(12, fails)], { rule, claimed: 'HIGHEST' })).toEqual([14.5, fails]);
  expect(combined([score(17, meets), score(12, fails)], { rule, claimed: 'FIRST' })).toEqual([14.5, meets]);
});

test('where the region has the majority, verdicts decide over points also of two, and none when they divide', () => {
  const by = { rule: threshold, aggregation: 'majority' } as const;
  expect(combined([score(10, meets), score(12, meets)], by)).toEqual([11, meets]);
  expect(combined([score(19, fails), score(18, fails)], by)).toEqual([18.5, fails]);
  expect(combined([score(19, meets), score(12, fails)], by)[1]).toBeNull();
});

test('after a third expert verdicts decide over points, and four may divide equally', () => {
  const by = { rule: threshold, isAfterDisagreement: true } as const;
  expect(combined([score(2, meets), score(3, meets), score(19, fails)], by)).toEqual([3, meets]);
  const four = [score(19, meets), score(18, meets), score(2, fails), score(3, fails)];
  expect(combined(four)[1]).toBeNull();
});

test('groups are made one as the totals are; who has no points in one has nought there', () => {
  const of = (groups: ExpertScore['groups']): ExpertScore => ({ groups, total: hundredths(3), verdict: meets });
  const scores = [of({ 1: hundredths(3) }), of({ 1: hundredths(1), 2: hundredths(2) }), of({ 2: hundredths(4) })];
  const groups = (by: Partial<AggregateBy>) =>
    aggregateScores(scores, {
      aggregation: 'sum',
      rule: { kind: 'expertVerdict' },
      claimed: 'FIRST',
      isAfterDisagreement: false,
      ...by,
    }).groups;
  expect(groups({})).toEqual({ 1: hundredths(4), 2: hundredths(6) });
  expect(groups({ isAfterDisagreement: true })).toEqual({ 1: hundredths(1), 2: hundredths(2) });
});
