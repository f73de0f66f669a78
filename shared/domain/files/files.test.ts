import { expect, test } from 'vitest';
import { attachFile } from '#shared/commands/files/attach-file.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { broughtTo, done } from '#tests/support/procedure.ts';
import { documentList, documentName } from './document-list.ts';
import { extensionOf, isNamedAs, titleFromName } from './file-kinds.ts';
import { fileLimits, heavyWarning, inMegabytes, whySizeRefused } from './file-size.ts';
import { troubleOf } from './file-trouble.ts';
import { whyLinkRefused } from './links.ts';
import { FILES_PER_INDICATOR, portfolioIndicators } from './portfolio-indicators.ts';

const MB = 1024 * 1024;

test.each([
  [0, 'file.empty'],
  [1, undefined],
  [fileLimits.most, undefined],
  [fileLimits.most + 1, 'file.tooBig'],
])('a file of %d bytes: %s', (bytes, code) => {
  expect(whySizeRefused(bytes)?.code).toBe(code);
});

test('too big a file is refused with both figures, a heavy one warned of with both', () => {
  const tooBig = whySizeRefused(fileLimits.most + 1);
  expect(tooBig && explain(tooBig)).toContain('1\u202f024,1 МБ, а программа принимает не больше 1\u202f024 МБ');
  expect(heavyWarning(100 * MB)).toBeNull();
  const heavy = heavyWarning(100 * MB + 1);
  expect(heavy && explain(heavy)).toContain('100,1 МБ при рекомендуемых 100 МБ');
});

test.each([
  [1, '0,1'],
  [MB, '1'],
  [1.25 * MB, '1,3'],
  [12_345 * MB, '12\u202f345'],
  [1_234_567 * MB, '1\u202f234\u202f567'],
])('%d bytes are %s megabytes', (bytes, words) => {
  expect(inMegabytes(bytes)).toBe(words);
});

test('the name of a file gives its extension and its title', () => {
  expect(['a.PDF', 'a.tar.gz', 'a', '.hidden', 'a. b'].map(extensionOf)).toEqual(['pdf', 'gz', '', 'hidden', '']);
  expect(isNamedAs('a.JPEG', 'jpg')).toBe(true);
  expect(isNamedAs('a.pdf', 'jpg')).toBe(false);
  expect(isNamedAs('a', 'jpg')).toBe(true);
  expect(titleFromName('Грамота_за  труд.pdf')).toBe('Грамота за труд');
  expect(titleFromName('.pdf')).toBe('Документ');
  expect(titleFromName(' Приказ.от.01.pdf ')).toBe('Приказ.от.01.pdf');
  expect(titleFromName(' Приказ 1.2.pdf')).toBe('Приказ 1.2');
  expect(titleFromName(`${'а'.repeat(400)}.pdf`)).toHaveLength(300);
});

test.each([
  ['https://disk.example/1', undefined],
  ['http://disk.example', undefined],
  ['file:///C:/1.pdf', 'file.badLink'],
  ['disk.example/1', 'file.badLink'],
  ['https:// disk', 'file.badLink'],
  ['https://disk.example/1 2', 'file.badLink'],
  ['см. https://disk.example/1', 'file.badLink'],
  [`https://${'d'.repeat(1992)}`, undefined],
  [`https://${'d'.repeat(1993)}`, 'file.linkTooLong'],
  ['javascript:alert(1)', 'file.badLink'],
  ['', 'file.badLink'],
])('the link «%s»: %s', (url, code) => {
  expect(whyLinkRefused(url)?.code).toBe(code);
});

test('each trouble has its sentence, with what to do', () => {
  const said = (['PASSWORD', 'DAMAGED', 'WRONG_EXTENSION', 'TOO_LARGE_TO_SHOW'] as const).map((trouble) => {
    const refusal = troubleOf({ kind: 'jpg', trouble });
    return refusal && explain(refusal);
  });
  expect(new Set(said).size).toBe(4);
  const codes = (['PASSWORD', 'DAMAGED', 'TOO_LARGE_TO_SHOW'] as const).map(
    (trouble) => troubleOf({ kind: 'pdf', trouble })?.code,
  );
  expect(codes).toEqual(['file.password', 'file.damaged', 'file.tooLargeToShow']);
  expect(said[2]).toContain('снимок JPEG');
  expect(troubleOf({ kind: 'jpg', trouble: null })).toBeNull();
});

test('the indicators are those of the claimed category: four of the first and of the mentor, five of the others', () => {
  const counts = (['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const).map((one) => portfolioIndicators(one).length);
  expect(counts).toEqual([4, 5, 5, 4]);
  expect(portfolioIndicators('HIGHEST')[0]?.code).toBe('1');
  expect(FILES_PER_INDICATOR).toBe(5);
});

test('the list of documents follows the checklist and says what is missing and what the application itself tells', () => {
  const office = broughtTo('REGISTERED');
  const application = office.get('applications', 'a1') ?? anApplication();
  const before = documentList(office, application);
  expect(before.at(-1)).toMatchObject({ item: 'other', isRequired: false, isMissing: false });
  const missing = () => documentList(office, application).flatMap((line) => (line.isMissing ? [line.item] : []));
  expect(missing()).toContain('PORTFOLIO');
  const file = { size: 10, kind: 'pdf', trouble: null } as const;
  const args = { applicationId: 'a1', title: 'Скан', sha256: 'a'.repeat(64), url: null, file };
  done(office, attachFile, { ...args, id: 'd1', item: 'PORTFOLIO' });
  done(office, attachFile, { ...args, id: 'd2', item: 'withdrawal' });
  expect(missing()).not.toContain('PORTFOLIO');
  const after = documentList(office, application);
  expect(after.find(({ item }) => item === 'PORTFOLIO')?.attachments.map(({ id }) => id)).toEqual(['d1']);
  expect(after.map(({ item }) => item).slice(-2)).toEqual(['withdrawal', 'other']);
  expect(documentName('withdrawal')).toBe('Заявление на отзыв');
});

test('a portfolio with documents needs no file of its own', () => {
  const office = broughtTo('REGISTERED');
  const application = office.get('applications', 'a1') ?? anApplication();
  const items = [
    {
      id: 'p',
      title: 'Диплом',
      indicator: '1',
      sha256: null,
      url: 'https://disk.example',
      addedAt: application.stages[0]?.at ?? ('' as never),
      addedBy: 'x',
    },
  ];
  office.apply([{ table: 'portfolios', id: 'a1', before: null, after: { id: 'a1', items, lock: null } }]);
  const line = documentList(office, application).find(({ item }) => item === 'PORTFOLIO');
  expect([line?.isMissing, line?.isTold]).toEqual([false, true]);
});

test('documents that lie there twice or outside the checklist have one line each, other papers the last', () => {
  const office = broughtTo('REGISTERED');
  const application = office.get('applications', 'a1') ?? anApplication();
  const file = { size: 10, kind: 'pdf', trouble: null } as const;
  const args = { applicationId: 'a1', title: 'Скан', sha256: 'a'.repeat(64), url: null, file };
  const items = ['withdrawal', 'withdrawal', 'other', 'PORTFOLIO'] as const;
  for (const [i, item] of items.entries()) done(office, attachFile, { ...args, id: `d${i}`, item });
  const lines = documentList(office, application).map(({ item, attachments }) => [item, attachments.length]);
  expect(lines.slice(-2)).toEqual([
    ['withdrawal', 2],
    ['other', 1],
  ]);
  expect(lines.filter(([item]) => item === 'PORTFOLIO')).toEqual([['PORTFOLIO', 1]]);
});

test('what the application itself tells is in the list as told, and is not missing', () => {
  const office = broughtTo('REGISTERED');
  const application = office.get('applications', 'a1') ?? anApplication();
  const told = () => documentList(office, application).flatMap(({ item, isTold }) => (isTold ? [item] : []));
  expect(told()).toEqual(['APPLICATION']);
  const personal = { id: 'a1', snils: '11223344595', passportNo: '4603 123456' };
  office.apply([{ table: 'personal', id: 'a1', before: null, after: personal }]);
  const identity = documentList(office, application).find(({ item }) => item === 'IDENTITY');
  expect([identity?.isTold, identity?.isMissing]).toEqual([true, false]);
});
