import { expect, test } from 'vitest';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { type FieldTexts, SET } from './field-text.ts';
import { blocksFor } from './form-blocks.ts';
import { type CheckContext, findingsOf } from './form-findings.ts';
import { judge, listedErrors, restoredState, shownErrors, untouched, whyUnwritable } from './form-state.ts';

const whole: FieldTexts = {
  lastName: 'Ёлкина',
  firstName: 'Анна',
  patronymic: 'Ильинична',
  snils: '112-233-445 95',
  phone: '+7 (913) 812-34-56',
  organisationId: 'МАОУ СОШ № 1',
  post: 'учитель',
  claimedCategory: 'FIRST',
  heldCategory: 'NONE',
  form: 'IN_PERSON',
  channel: 'IN_PERSON',
  isSigned: SET,
  receivedAt: '20.11.2026',
};

const context: CheckContext = {
  today: '2026-11-21' as LocalDate,
  profile: regionProfile('kuzbass'),
  sameEpgu: [],
  isOwnPost: false,
};

function found(fields: FieldTexts = {}, more: Partial<CheckContext> = {}) {
  const textOf = (field: keyof FieldTexts) => ({ ...whole, ...fields })[field] ?? '';
  const findings = findingsOf(textOf, { ...context, ...more });
  return [...findings].map(
    ([field, list]) => `${field} ${list.map(({ code, level }) => `${level} ${code}`).join(' ')}`,
  );
}

test('an application that states what it must has nothing against it', () => {
  expect(found()).toEqual([]);
});

test.each([
  [{ firstName: 'анна' }, 'firstName warning name.lowerCase'],
  [{ patronymic: 'Ильинична1' }, 'patronymic error name.notLetters'],
  [{ bornOn: '01.01.2015' }, 'bornOn warning date.unlikelyAge'],
  [{ snils: '112-233-445 90' }, 'snils warning snils.checksum'],
  [{ passportNo: '46 03' }, 'passportNo error passport.number'],
  [{ passportCode: '42' }, 'passportCode error passport.code'],
  [{ passportIssuedOn: '22.11.2026' }, 'passportIssuedOn error passport.issuedInFuture'],
  [{ phone: '123' }, 'phone error phone.broken'],
  [{ homePhone: '123' }, 'homePhone error phone.broken'],
  [{ phone: '', email: '' }, 'phone error draft.incomplete'],
  [{ email: 'школа' }, 'email error email.broken'],
  [{ epguNo: '3133953' }, 'epguNo error epgu.digits'],
  [{ portfolioUrl: 'file:///F:/1.pdf' }, 'portfolioUrl error link.notWeb'],
  [{ post: '' }, 'post error draft.incomplete'],
  [{ post: 'директор' }, 'post warning post.unknown'],
  [{ totalYears: 'много' }, 'totalYears error experience.notTenths'],
  [{ totalYears: '3', pedagogicalYears: '5' }, 'pedagogicalYears error experience.moreThanTotal'],
  [{ pedagogicalYears: '3', yearsInPost: '5' }, 'yearsInPost warning experience.moreThanPedagogical'],
  [{ claimedCategory: 'HIGHEST' }, 'heldCategory error eligibility.highestNeedsCategory'],
  [{ claimedCategory: 'MENTOR' }, 'heldCategory error eligibility.titleNeedsHighest'],
  [{ form: 'SIMPLIFIED' }, 'basis warning eligibility.noGround'],
  [{ heldCategory: 'FIRST', heldUntil: '01.10.2026' }, 'heldUntil warning eligibility.categoryExpired'],
  [{ receivedAt: '22.11.2026' }, 'receivedAt error date.receivedInFuture'],
  [{ isSigned: '' }, 'isSigned error draft.unsigned'],
] satisfies readonly (readonly [FieldTexts, string])[])('%o is found at its field: %s', (fields, said) => {
  expect(found(fields)).toContain(said);
});

test('on ЕПГУ no signature is looked for, and the post of the office’s own directory is known', () => {
  expect(found({ channel: 'EPGU', isSigned: '' })).toEqual([]);
  expect(found({ post: 'директор' }, { isOwnPost: true })).toEqual([]);
});

test('a number of ЕПГУ that another application has is an error', () => {
  const sameEpgu = [{ epguNo: '3133953232', systemNo: 7 }];
  expect(found({ epguNo: '3133953232' }, { sameEpgu })).toEqual(['epguNo error epgu.repeated']);
});

test('nothing is said of a claim that is not yet whole', () => {
  expect(found({ claimedCategory: 'HIGHEST', form: '' })).toEqual([]);
});

test('blocks appear where they are needed', () => {
  const ids = (fields: FieldTexts) => blocksFor((field) => ({ ...whole, ...fields })[field] ?? '').map(({ id }) => id);
  expect(ids({})).not.toContain('held');
  expect(ids({ heldCategory: 'FIRST' })).toContain('held');
  expect(ids({ form: 'SIMPLIFIED' })).toContain('simplified');
  expect(ids({ claimedCategory: 'METHODIST' })).toContain('petition');
});

function judged(fields: FieldTexts) {
  const textOf = (field: keyof FieldTexts) => ({ ...whole, ...fields })[field] ?? '';
  return { textOf, judgement: judge(textOf, findingsOf(textOf, context)) };
}

test('a draft needs what cannot be stored otherwise; filing needs all; a warning holds nothing back', () => {
  const { judgement } = judged({ lastName: '', isSigned: '', firstName: 'анна', bornOn: '32.01.1990' });
  expect([...judgement.unwritable.keys()]).toEqual(['lastName', 'bornOn']);
  expect([...judgement.errors.keys()]).toEqual(['isSigned', 'lastName', 'bornOn']);
  expect([...judgement.warnings.keys()]).toEqual(['firstName']);
});

test('what is wrong is shown once its field was left with something in it, and all of it after an attempt', () => {
  const { judgement, textOf } = judged({ lastName: '', email: 'школа', isSigned: '' });
  expect(shownErrors(untouched, judgement, textOf).size).toBe(0);
  const left = { ...untouched, left: new Set(['lastName', 'email'] as const) };
  expect([...shownErrors(left, judgement, textOf).keys()]).toEqual(['email']);
  expect(listedErrors({ ...left, attempt: 'draft' }, judgement)).toEqual(['lastName']);
  expect(listedErrors({ ...left, attempt: 'file' }, judgement)).toEqual(['isSigned', 'lastName', 'email']);
});

test.each([
  ['lastName', ' ', 'Поле «Фамилия» не может быть пустым.'],
  ['patronymic', '', null],
  ['educationOn', '32.01.2020', 'Такой даты нет. Введите день, месяц и год цифрами, например 12.09.2026.'],
  ['yearsInPost', '3,55', 'Стаж в должности: укажите годы числом, не точнее десятых, например 12,5.'],
  [
    'portfolioUrl',
    'javascript:alert(1)',
    'Ссылка открывается только на этом компьютере. Нужен адрес в Интернете: http:// или https://.',
  ],
  ['portfolioUrl', 'https://portfolio.example/1', null],
] as const)('%s «%s» cannot be stored: %s', (field, text, why) => {
  expect(whyUnwritable(field, text)).toBe(why);
});

test('a form is found as its draft left it; what it holds of fields that are no more is passed over', () => {
  const value = { typed: { lastName: 'Ёлкина', gone: '1' }, municipality: 'г. Томск' };
  const state = restoredState({ value, typedAt: '2026-11-21T05:00:00.000Z' });
  expect(state).toMatchObject({ typed: { lastName: 'Ёлкина' }, municipality: 'г. Томск', attempt: null });
  expect([...state.left]).toEqual(['lastName']);
  expect(restoredState(null)).toBe(untouched);
  expect(restoredState({ value: 'x', typedAt: '2026-11-21T05:00:00.000Z' })).toBe(untouched);
});
