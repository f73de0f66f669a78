import { expect, test } from 'vitest';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { scoreSentences } from '../refusals/score-refusals.ts';
import { readTemplate } from './read-template.ts';
import { sverdlovskTemplate } from './templates/sverdlovsk.ts';
import type { Bands } from './verdict.ts';

const [leaf] = sverdlovskTemplate.nodes;
const first = { category: 'FIRST', from: 4, to: 6 } as const;
const highest = { category: 'HIGHEST', from: 6.5, to: 10 } as const;

function aSet(bands: Bands, categories: ScoreTemplate['categories'] = ['FIRST', 'HIGHEST'], max: number | null = 10) {
  if (!leaf) throw new Error('an empty template');
  const node = { ...leaf, code: '1', parent: null, kind: 'points', min: 0, max, step: 0.5, options: [] } as const;
  return readTemplate({ ...sverdlovskTemplate, categories, nodes: [node], rule: { kind: 'bands', bands } });
}

test('bands that stand apart, in any order, from the first point to the last', () => {
  for (const bands of [[first, highest], [highest, first], [highest], [{ ...first, to: 4 }, highest]]) {
    expect(aSet(bands).ok).toBe(true);
  }
  expect(aSet([first, { ...highest, from: 10 }]).ok).toBe(true);
  expect(aSet([first, { ...highest, from: 11, to: 20 }], ['FIRST'], null).ok).toBe(true);
});

test.each([
  [
    'a band is turned',
    aSet([first, { ...highest, to: 6 }]),
    'score.bandTurned',
    { category: 'высшая', from: '6.5', to: '6' },
  ],
  [
    'two bands share a point',
    aSet([highest, { ...first, to: 6.5 }]),
    'score.bandsOverlap',
    { below: 'первая: 4–6.5', above: 'высшая: 6.5–10' },
  ],
  [
    'a band lies above the most',
    aSet([first, { ...highest, from: 10.5, to: 12 }]),
    'score.bandUnreachable',
    { category: 'высшая', from: '10.5', to: '12', most: '10' },
  ],
  ['a category has no band', aSet([first]), 'score.noBand', { category: 'высшая' }],
  [
    'the mentor has no band of his own',
    aSet([first, highest], ['MENTOR']),
    'score.noBand',
    { category: 'педагог-наставник' },
  ],
])('refused: %s', (_, read, code, facts) => {
  expect(read).toEqual({ ok: false, error: { code, facts } });
});

test('the sentences name the band and what to do', () => {
  expect(scoreSentences['score.bandTurned']({ category: 'высшая', from: '6', to: '5' })).toBe(
    'Полоса «высшая: от 6 до 5» перевёрнута: «до» меньше, чем «от». Поменяйте их местами.',
  );
  expect(scoreSentences['score.bandsOverlap']({ below: 'первая: 4–6', above: 'высшая: 6–9' })).toBe(
    'Полосы пересекаются: «первая: 4–6» и «высшая: 6–9». Начните вторую выше, чем кончается первая.',
  );
  expect(scoreSentences['score.bandUnreachable']({ category: 'высшая', from: '11', to: '12', most: '10' })).toBe(
    'Наибольшая сумма листа 10, а полоса «высшая» начинается с 11: её нельзя достичь. Исправьте полосу.',
  );
  expect(scoreSentences['score.noBand']({ category: 'высшая' })).toBe(
    'Для категории «высшая» нет полосы баллов: её никто не получит. Добавьте полосу или снимите категорию.',
  );
});
