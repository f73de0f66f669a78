import { describe, expect, test } from 'vitest';
import { explain } from '../../refusals/catalogue.ts';
import type { AssignmentInstance } from './instance.ts';
import { solveAssignment } from './solve.ts';
import { whyBadInstance } from './why-bad-instance.ts';

describe('a bad problem is told with its place', () => {
  const good = anInstance();
  const [expert, application, pair] = [good.experts[0], good.applications[0], good.pairs[0]];

  test.each<[string, unknown, string]>([
    ['no object', [], 'Это не задача подбора экспертов'],
    ['nothing', null, 'Это не задача подбора экспертов'],
    ['no list', { ...good, pairs: undefined }, 'Поле «pairs»: нужен список.'],
    ['list that is an object', { ...good, experts: {} }, 'Поле «experts»: нужен список.'],
    ['no demand', { ...good, demand: undefined }, 'Поле «demand»: нужно целое число, а указано ничего.'],
    ['negative demand', { ...good, demand: -1 }, 'Поле «demand»: число не может быть отрицательным, а указано -1.'],
    [
      'cost that is no number',
      { ...good, unassignedCost: '5' },
      'Поле «unassignedCost»: нужно целое число, а указано "5".',
    ],
    ['no yes or no', { ...good, oneOrganisationPerPanel: 1 }, 'Поле «oneOrganisationPerPanel»: нужно true или false.'],
    ['negative wish', { ...good, noLeadCost: -3 }, 'Поле «noLeadCost»: число не может быть отрицательным'],
    ['no list of those apart', { ...good, apart: 'e1' }, 'Поле «apart»: нужен список.'],
    ['one alone apart', { ...good, apart: [['e1', 'e2'], ['e1']] }, 'Поле «apart», 2-е значение: нужны два разных'],
    ['one apart from himself', { ...good, apart: [['e1', 'e1']] }, 'Поле «apart», 1-е значение: нужны два разных'],
    ['one apart from a stranger', { ...good, apart: [['e1', 'x']] }, 'Поле «apart», 1-е значение: нужны два разных'],
    ['three apart', { ...good, apart: [['e1', 'e2', 'e1']] }, 'Поле «apart», 1-е значение: нужны два разных'],
    [
      'fractional load',
      { ...good, loadCost: [0, 1.5] },
      'Поле «loadCost», 2-е значение: нужно целое число, а указано 1.5.',
    ],
    [
      'falling load',
      { ...good, loadCost: [0, 5, 3] },
      'Поле «loadCost», 3-е значение: 3 меньше предыдущего значения 5.',
    ],
    ['expert that is no object', { ...good, experts: ['e1'] }, 'Эксперт № 1: нужен объект'],
    [
      'expert without id',
      { ...good, experts: [{ ...expert, id: '' }] },
      'Эксперт № 1, поле «id»: нужен непустой текст.',
    ],
    [
      'expert twice',
      { ...good, experts: [...good.experts, expert] },
      'Эксперт № 3: обозначение «e1» уже есть в строке № 1.',
    ],
    [
      'no organisation',
      { ...good, experts: [{ ...expert, organisation: null }] },
      'Эксперт № 1 («e1»), поле «organisation»: нужен непустой текст.',
    ],
    [
      'limit above the loads',
      { ...good, experts: [good.experts[1], { ...expert, limit: 3 }] },
      'Эксперт № 2 («e1»): предел 3 больше длины «loadCost» (2).',
    ],
    [
      'negative limit',
      { ...good, experts: [{ ...expert, limit: -2 }] },
      'Эксперт № 1 («e1»), поле «limit»: число не может быть отрицательным, а указано -2.',
    ],
    [
      'fractional carried',
      { ...good, experts: [{ ...expert, carried: 0.5 }] },
      'Эксперт № 1 («e1»), поле «carried»: нужно целое число',
    ],
    ['lead of words', { ...good, experts: [{ ...expert, lead: 'да' }] }, 'поле «lead»: нужно true или false.'],
    [
      'application twice',
      { ...good, applications: [application, application] },
      'Заявление № 2: обозначение «a1» уже есть в строке № 1.',
    ],
    [
      'negative demand of one',
      { ...good, applications: [{ ...application, demand: -1 }] },
      'Заявление № 1 («a1»), поле «demand»: число не может быть отрицательным, а указано -1.',
    ],
    ['lead of figures', { ...good, applications: [{ id: 'a1', hasLead: 1 }] }, 'поле «hasLead»: нужно true или false.'],
    [
      'unknown application',
      { ...good, pairs: [pair, { ...pair, application: 'a9' }] },
      'Пара № 2 (заявление «a9», эксперт «e1»): такого заявления нет в списке «applications».',
    ],
    [
      'unknown expert',
      { ...good, pairs: [{ ...pair, expert: 'e9' }] },
      'Пара № 1 (заявление «a1», эксперт «e9»): такого эксперта нет в списке «experts».',
    ],
    [
      'fractional cost',
      { ...good, pairs: [{ ...pair, cost: 0.1 }] },
      'Пара № 1 (заявление «a1», эксперт «e1»), поле «cost»: нужно целое число, а указано 0.1.',
    ],
    ['pair that is no object', { ...good, pairs: [null] }, 'Пара № 1: нужен объект'],
  ])('%s', (_, bad, sentence) => {
    const refusal = whyBadInstance(bad);
    expect(refusal && explain(refusal)).toContain(sentence);
  });

  test('a pair that stands twice', () => {
    const pairs = [...good.pairs, { application: 'a1', expert: 'e1', cost: 7 }];
    expect(sentenceOf({ ...good, pairs })).toContain(
      'Пара № 3 (заявление «a1», эксперт «e1»): эта пара уже есть в строке № 1.',
    );
  });

  test('costs with which sums would not be exact', () => {
    expect(sentenceOf({ ...good, unassignedCost: 2 ** 52 })).toContain('Стоимости слишком велики для точного счёта');
    expect(sentenceOf({ ...good, pairs: [{ application: 'a1', expert: 'e1', cost: -(2 ** 52) }] })).toContain(
      'слишком велики',
    );
    expect(sentenceOf({ ...good, loadCost: [0, 2 ** 52] })).toContain('слишком велики');
    expect(sentenceOf({ ...good, demand: 2 ** 40 })).toContain('слишком велики');
    expect(sentenceOf({ ...good, unassignedCost: 2 ** 40 })).toBeNull();
  });

  test('a good one is not refused', () => {
    expect(whyBadInstance(good)).toBeNull();
    expect(sentenceOf(good)).toBeNull();
  });
});

function sentenceOf(instance: AssignmentInstance): string | null {
  const outcome = solveAssignment(instance);
  return outcome.ok ? null : explain(outcome.error);
}

function anInstance(): AssignmentInstance {
  return {
    demand: 1,
    unassignedCost: 100,
    loadCost: [0, 10],
    oneOrganisationPerPanel: true,
    experts: [
      { id: 'e1', organisation: 'o1', limit: 2 },
      { id: 'e2', organisation: 'o2', limit: 2 },
    ],
    applications: [{ id: 'a1' }],
    pairs: [
      { application: 'a1', expert: 'e1', cost: 5 },
      { application: 'a1', expert: 'e2', cost: 9 },
    ],
  };
}
