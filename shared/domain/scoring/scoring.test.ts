import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import type { ScoreNode, ScoreTemplate } from '#shared/records/score-template.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { evaluateSheet } from './evaluate-sheet.ts';
import { hundredths, meanOf, medianOf, pointsText, sumOf, toHundredths, toPoints } from './points.ts';
import type { Marks } from './read-marks.ts';
import { readTemplate } from './read-template.ts';
import { scoreTemplate, scoreTemplates, templateFor } from './templates/all.ts';
import { verdictOf } from './verdict.ts';

const sverdlovsk = must(scoreTemplate('sverdlovsk'), 'template');
const highest = must(scoreTemplate('highest-p36'), 'template');

/** The sheet that the Sverdlovsk instruction shows (domain §2.19). */
const sample: Marks['marks'] = {
  '1.1': 1,
  '1.2': 0,
  '1.3': 1,
  '1.4': 1,
  '2.1': 1,
  '2.2': 1,
  '2.3': 1,
  '2.4': 1,
  '3.1': 2,
  '3.2': 2,
  '3.3': 2,
  '3.4': 2,
  '4.1': 1,
  '4.2': 1,
  '4.3': 1,
  '4.4': 1,
};

function evaluated(template: ScoreTemplate, marks: Marks['marks'], notApplicable: readonly string[] = []) {
  const result = evaluateSheet(template, { marks, notApplicable });
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join());
  return result.value;
}

function faultsOf(template: ScoreTemplate, marks: Marks['marks'], notApplicable: readonly string[] = []) {
  const result = evaluateSheet(template, { marks, notApplicable });
  return result.ok ? [] : result.error.map(({ code, facts }) => `${code} ${facts.code}`);
}

function node(code: string, fields: Partial<ScoreNode> = {}): ScoreNode {
  const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
  return {
    code,
    parent,
    title: code,
    kind: 'points',
    min: 0,
    max: 10,
    isMaxUnconfirmed: false,
    step: 0.5,
    isOptional: false,
    evidenceRequired: false,
    options: [],
    ...fields,
  };
}

function aTemplate(fields: Partial<ScoreTemplate>): ScoreTemplate {
  return { ...highest, id: 'own', rule: { kind: 'threshold', minTotal: 10, minPerGroup: {} }, ...fields };
}

test('the Sverdlovsk sheet gives 3 + 4 + 8 + 4 = 19', () => {
  const { groups, total, missing } = evaluated(sverdlovsk, sample);
  expect([groups, total, missing]).toEqual([{ 1: 300, 2: 400, 3: 800, 4: 400 }, 1900, []]);
});

test('sums of groups may stand in the sheet when they are right', () => {
  expect(evaluated(sverdlovsk, { ...sample, 1: 3, 3: 8 }).total).toBe(1900);
  expect(faultsOf(sverdlovsk, { ...sample, 3: 7 })).toEqual(['score.groupDiffers 3']);
});

test('the Sverdlovsk verdict is the expert’s own: the source shows no threshold', () => {
  const sheet = evaluated(sverdlovsk, sample);
  expect(verdictOf(sverdlovsk.rule, sheet, { claimed: 'FIRST', expertVerdict: null })).toBeNull();
  expect(verdictOf(sverdlovsk.rule, sheet, { claimed: 'FIRST', expertVerdict: 'DOES_NOT_MEET' })).toBe('DOES_NOT_MEET');
});

test('more than a sample shows is warned of and never refused', () => {
  const sheet = evaluated(sverdlovsk, { ...sample, '1.1': 2 });
  expect([sheet.total, sheet.warnings]).toEqual([
    2000,
    [{ code: 'score.aboveSampleMax', facts: { code: '1.1', max: '1' } }],
  ]);
});

test('a criterion «при наличии» that is not applicable is left out, an obligatory one may not be', () => {
  const { '2.3': _omitted, ...rest } = sample;
  expect(evaluated(sverdlovsk, rest, ['2.3'])).toMatchObject({ total: 1800, missing: [] });
  expect(faultsOf(sverdlovsk, rest, ['1.1'])).toEqual(['score.notOptional 1.1']);
});

test('a sheet that is not finished names what is missing and has no verdict', () => {
  const { '1.1': _omitted, ...rest } = sample;
  const sheet = evaluated(sverdlovsk, rest);
  expect([sheet.missing, sheet.warnings.map(({ code }) => code)]).toEqual([['1.1'], ['score.missing']]);
  expect(verdictOf(sverdlovsk.rule, sheet, { claimed: 'FIRST', expertVerdict: 'MEETS' })).toBeNull();
});

test.each([
  [{ ...sample, 9: 1 }, 'score.unknownCode 9'],
  [{ ...sample, '1.1': 'да' }, 'score.notPoints 1.1'],
  [{ ...sample, '1.1': Number.NaN }, 'score.notPoints 1.1'],
  [{ ...sample, '1.1': -1 }, 'score.belowMin 1.1'],
  [{ ...sample, '1.1': 0.5 }, 'score.notStep 1.1'],
  [{ ...sample, '1.1': 0.005 }, 'score.tooFine 1.1'],
  [{ ...sample, '1.1': 1.5 }, 'score.notStep 1.1'],
])('a mark that does not fit the template is refused: %#', (marks, fault) => {
  expect(faultsOf(sverdlovsk, marks)).toEqual([fault]);
});

test('a confirmed maximum is kept', () => {
  expect(faultsOf(highest, { 1: 2 })).toEqual(['score.aboveMax 1']);
});

test('every template that comes with the program passes its own examination', () => {
  for (const template of scoreTemplates)
    expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, value: template });
});

test('the trees of п. 35, 36, 50 and 51 have as many indicators as the order', () => {
  const count = (id: string) => scoreTemplate(id)?.nodes.length;
  expect(['first-p35', 'highest-p36', 'methodist-p50', 'mentor-p51'].map(count)).toEqual([4, 5, 5, 4]);
});

test('Sverdlovsk scores first and highest by its own sheet, the rest by the order', () => {
  const profile = regionProfile('sverdlovsk');
  expect(templateFor(profile, 'HIGHEST')?.id).toBe('sverdlovsk');
  expect(templateFor(profile, 'MENTOR')?.id).toBe('mentor-p51');
});

test('every applicable indicator must be confirmed for «соответствует»', () => {
  const verdict = (marks: Marks['marks'], skipped: readonly string[] = []) =>
    verdictOf(highest.rule, evaluated(highest, marks, skipped), { claimed: 'HIGHEST', expertVerdict: null });
  expect(verdict({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 })).toBe('MEETS');
  expect(verdict({ 1: 1, 2: 1, 3: 0, 4: 1, 5: 1 })).toBe('DOES_NOT_MEET');
  expect(verdict({ 1: 1, 3: 1, 4: 1, 5: 1 }, ['2'])).toBe('MEETS');
  expect(verdict({}, ['1', '2', '3', '4', '5'])).toBe('DOES_NOT_MEET');
});

test('a threshold looks at the total and at the minima of groups', () => {
  const template = aTemplate({
    nodes: [node('1'), node('2')],
    rule: { kind: 'threshold', minTotal: 10, minPerGroup: { 2: 2.5 } },
  });
  const verdict = (marks: Marks['marks']) =>
    verdictOf(template.rule, evaluated(template, marks), { claimed: 'FIRST', expertVerdict: null });
  expect(verdict({ 1: 7.5, 2: 2.5 })).toBe('MEETS');
  expect(verdict({ 1: 8, 2: 2 })).toBe('DOES_NOT_MEET');
  expect(verdict({ 1: 7, 2: 2.5 })).toBe('DOES_NOT_MEET');
});

test('the band of the highest is good enough for the first, not the other way round', () => {
  const template = aTemplate({
    nodes: [node('1')],
    rule: {
      kind: 'bands',
      bands: [
        { category: 'FIRST', from: 4, to: 6 },
        { category: 'HIGHEST', from: 6.5, to: 10 },
      ],
    },
  });
  const verdict = (points: number, claimed: 'FIRST' | 'HIGHEST' | 'MENTOR') =>
    verdictOf(template.rule, evaluated(template, { 1: points }), { claimed, expertVerdict: null });
  expect([
    verdict(7, 'FIRST'),
    verdict(6, 'HIGHEST'),
    verdict(6.5, 'HIGHEST'),
    verdict(3.5, 'FIRST'),
    verdict(9, 'MENTOR'),
  ]).toEqual(['MEETS', 'DOES_NOT_MEET', 'MEETS', 'DOES_NOT_MEET', 'DOES_NOT_MEET']);
});

test('of bands that exclude one another only the best counts, and only listed points may be put', () => {
  const options = [
    { label: '20–39 %', points: 1 },
    { label: '40–59 %', points: 2 },
  ];
  const template = aTemplate({
    nodes: [node('1', { kind: 'oneOf' }), node('1.1'), node('1.2'), node('2', { kind: 'oneOf', options })],
  });
  expect(evaluated(template, { '1.1': 3, '1.2': 5.5, 2: 2 }).total).toBe(750);
  expect(faultsOf(template, { '1.1': 3, '1.2': 5.5, 2: 1.5 })).toEqual(['score.notOption 2']);
});

test('words in a sheet have no points', () => {
  const template = aTemplate({ nodes: [node('1'), node('2', { kind: 'text' })] });
  expect(evaluated(template, { 1: 1, 2: 'Рекомендации' })).toMatchObject({
    groups: { 1: 100 },
    total: 100,
    missing: [],
  });
});

test('the most that can be had leaves out what is not applicable, and is not known where a maximum is not', () => {
  const template = aTemplate({ nodes: [node('1'), node('2', { isOptional: true })] });
  expect(evaluated(template, { 1: 1 }, ['2']).most).toBe(1000);
  expect(evaluated(template, { 1: 1, 2: 1 }).most).toBe(2000);
  expect(evaluated(sverdlovsk, sample).most).toBeNull();
});

test.each([
  ['score.unreadableTemplate', { nodes: [] }],
  ['score.brokenTree', aTemplate({ nodes: [node('1'), node('1')] })],
  ['score.brokenTree', aTemplate({ nodes: [node('1.1')] })],
  ['score.badBounds', aTemplate({ nodes: [node('1', { min: 3, max: 2 })] })],
  ['score.badBounds', aTemplate({ nodes: [node('1', { step: 0 })] })],
  ['score.unreachable', aTemplate({ nodes: [node('1', { max: 5 })] })],
  [
    'score.unknownGroup',
    aTemplate({ nodes: [node('1')], rule: { kind: 'threshold', minTotal: 1, minPerGroup: { 7: 1 } } }),
  ],
])('a template that cannot work is refused: %s', (code, template) => {
  const read = readTemplate(template);
  expect(read.ok ? 'ok' : read.error.code).toBe(code);
});

test('tenths add up without a tail', () => {
  expect(sumOf([hundredths(0.1), hundredths(0.2)])).toBe(hundredths(0.3));
  expect(toPoints(sumOf(Array(10).fill(hundredths(0.1))))).toBe(1);
});

test('a mean is rounded half up to one decimal', () => {
  expect(meanOf([hundredths(18.2), hundredths(18.3)])).toBe(hundredths(18.3));
  expect(meanOf([hundredths(19), hundredths(18), hundredths(18)])).toBe(hundredths(18.3));
  expect(meanOf([hundredths(19), hundredths(19), hundredths(18)])).toBe(hundredths(18.7));
  expect(medianOf([hundredths(20), hundredths(12), hundredths(19)])).toBe(hundredths(19));
  expect(medianOf([hundredths(20), hundredths(19), hundredths(12), hundredths(18)])).toBe(hundredths(18.5));
});

test('points read as people write them', () => {
  expect([0, 1900, 1850, 1825, 5, -150].map((value) => pointsText(hundredths(value / 100)))).toEqual([
    '0',
    '19',
    '18.5',
    '18.25',
    '0.05',
    '-1.5',
  ]);
});

const marks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 16, maxLength: 16 });

test('whatever the marks, the total is the sum of the groups and each group that of its criteria, exactly', () => {
  const codes = Object.keys(sample).sort();
  const template = { ...sverdlovsk, nodes: sverdlovsk.nodes.map((one) => ({ ...one, step: 0.1 })) };
  fc.assert(
    fc.property(marks, (tenths) => {
      const sheet = evaluated(template, Object.fromEntries(codes.map((code, i) => [code, (tenths[i] ?? 0) / 10])));
      expect(sheet.total).toBe(tenths.reduce((sum, one) => sum + one * 10, 0));
      expect(sumOf(Object.values(sheet.groups))).toBe(sheet.total);
    }),
  );
});

test('a mean never leaves the range of what it is made of and is whole tenths', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }), (tenths) => {
      const points = tenths.map((one) => must(toHundredths(one / 10), 'points'));
      const mean = meanOf(points);
      expect(mean % 10).toBe(0);
      expect(mean >= Math.min(...points) && mean <= Math.max(...points)).toBe(true);
    }),
  );
});
