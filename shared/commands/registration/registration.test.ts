import { expect, test } from 'vitest';
import { blockFileText, readBlockFile } from '#shared/domain/registration/block-file.ts';
import { whyRuleWrong, writtenNumber } from '#shared/domain/registration/number-rule.ts';
import { leftInBlock } from '#shared/domain/registration/number-source.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { NumberRule } from '#shared/records/region-profile.ts';
import { anApplication, type OfficeState, officeState } from '#tests/support/office-state.ts';
import { done, tried } from '#tests/support/procedure.ts';
import { registerApplications } from '../register-applications.ts';
import { closeNumberBlock } from './close-number-block.ts';
import { handOverBlock } from './hand-over-block.ts';
import { reserveNumbers } from './reserve-numbers.ts';
import { setNumberRule } from './set-number-rule.ts';
import { takeOverBlock } from './take-over-block.ts';

const codes = { 'г. Томск': 'ТОМ', 'Асиновский район': 'АСИ' };
const yearly: NumberRule = { pattern: '{код}-{год}-{номер:4}', restartsYearly: true, codes };

/** An office with so many applications that wait for registration: «a1», «a2» and on, each of its own person. */
function waiting(count: number, municipalityId = 'tomsk'): OfficeState {
  const applications = Array.from({ length: count }, (_, i) =>
    anApplication({ id: `a${i + 1}`, systemNo: i + 1, lastName: `Иванов${'абвгдежзик'[i]}`, municipalityId }),
  );
  return officeState({ applications });
}

const numberOf = (office: OfficeState, id: string) => office.get('applications', id)?.registrationNo;
const block = { id: 'b1', year: 2026, from: 101, to: 103, use: 'AWAY' as const, userId: null, holder: 'Асино' };

test('a number is written by the rule: year, code of the municipality, noughts in front', () => {
  expect(writtenNumber(yearly, { running: 7, year: 2026, municipality: 'Асиновский район' })).toBe('АСИ-2026-0007');
  expect(writtenNumber(yearly, { running: 12345, year: 2026, municipality: 'г. Томск' })).toBe('ТОМ-2026-12345');
  expect(writtenNumber({ ...yearly, pattern: '{номер}/{год}' }, { running: 7, year: 2027, municipality: '' })).toBe(
    '7/2027',
  );
});

test.each([
  { pattern: '{номер}', code: null },
  { pattern: '{год}-{номер:3}', code: null },
  { pattern: '{год}', code: 'numberRule.noRunning' },
  { pattern: '{номер}{номер}', code: 'numberRule.noRunning' },
  { pattern: '{номер:0}', code: 'numberRule.unknownField' },
  { pattern: '{месяц}-{номер}', code: 'numberRule.unknownField' },
  { pattern: '{номер', code: 'numberRule.brace' },
  { pattern: '{номер}}', code: 'numberRule.brace' },
])('the rule «$pattern»: $code', ({ pattern, code }) => {
  expect(whyRuleWrong({ pattern, restartsYearly: false, codes: {} }, [])?.code ?? null).toBe(code);
});

test('numbers that begin anew each year need the year, codes need every municipality and differ', () => {
  const places = ['г. Томск', 'Асиновский район'];
  const wrong = (rule: Partial<NumberRule>) => whyRuleWrong({ ...yearly, ...rule }, places)?.code ?? null;
  expect(wrong({})).toBeNull();
  expect(wrong({ pattern: '{номер}' })).toBe('numberRule.noYear');
  expect(wrong({ pattern: '{номер}', restartsYearly: false })).toBeNull();
  expect(wrong({ codes: { 'г. Томск': 'ТОМ' } })).toBe('numberRule.codesMissing');
  expect(wrong({ codes: { 'г. Томск': 'Т', 'Асиновский район': ' Т ' } })).toBe('numberRule.codeRepeated');
});

test('the secretary sets the rule; numbers given before stay as they were, the next year begins at one', () => {
  const office = waiting(4);
  done(office, registerApplications, { ids: ['a1'] });
  expect(tried(office, setNumberRule, { rule: yearly }, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, setNumberRule, { rule: { ...yearly, pattern: '{год}' } })).toBe('numberRule.noRunning');
  expect(tried(office, setNumberRule, { rule: yearly })).toBeNull();
  expect(tried(office, setNumberRule, { rule: yearly })).toBe('application.nothingChanged');
  done(office, registerApplications, { ids: ['a2', 'a3'] });
  done(office, registerApplications, { ids: ['a4'] }, 'secretary', '2027-01-11' as LocalDate);
  expect(['a1', 'a2', 'a3', 'a4'].map((id) => numberOf(office, id))).toEqual([
    '1',
    'ТОМ-2026-0001',
    'ТОМ-2026-0002',
    'ТОМ-2027-0001',
  ]);
  expect(office.get('counters', 'registration:2026')?.next).toBe(3);
});

test('a number that stands in the journal already is passed over', () => {
  const office = officeState({
    applications: [
      anApplication({ id: 'old', status: 'ACCEPTED', registrationNo: '2', lastName: 'Старый' }),
      anApplication({ id: 'a1' }),
      anApplication({ id: 'a2', systemNo: 2, lastName: 'Петров' }),
    ],
  });
  done(office, registerApplications, { ids: ['a1', 'a2'] });
  expect([numberOf(office, 'a1'), numberOf(office, 'a2')]).toEqual(['1', '3']);
  expect(office.get('counters', 'registration')?.next).toBe(4);
});

test('numbers reserved for another office are left out here', () => {
  const office = waiting(3);
  done(office, reserveNumbers, { ...block, from: 2, to: 50 });
  done(office, registerApplications, { ids: ['a1', 'a2', 'a3'] });
  expect(['a1', 'a2', 'a3'].map((id) => numberOf(office, id))).toEqual(['1', '51', '52']);
});

test('an office that works in its own block gives its numbers and refuses when they are used up', () => {
  const office = waiting(5);
  done(office, reserveNumbers, { ...block, use: 'HERE', holder: 'второй компьютер' });
  expect(tried(office, registerApplications, { ids: ['a1', 'a2', 'a3', 'a4'] })).toBe('registration.blockExhausted');
  done(office, registerApplications, { ids: ['a1', 'a2'] });
  expect(office.get('numberBlocks', 'b1')?.next).toBe(103);
  done(office, registerApplications, { ids: ['a3'] });
  expect(numberOf(office, 'a3')).toBe('103');
  expect(tried(office, registerApplications, { ids: ['a4'] })).toBe('registration.blockExhausted');
  done(office, reserveNumbers, { ...block, id: 'b2', from: 201, to: 210, use: 'HERE' });
  done(office, registerApplications, { ids: ['a4'] });
  expect(numberOf(office, 'a4')).toBe('201');
  expect(office.get('counters', 'registration')).toBeUndefined();
});

test('a coordinator gives numbers of his own block, the secretary those of the journal', () => {
  const office = waiting(2, 'asino');
  done(office, reserveNumbers, { ...block, use: 'HERE', userId: 'coordinator', holder: 'Моисеева Л. Г.' });
  done(office, registerApplications, { ids: ['a1'] }, 'coordinator');
  done(office, registerApplications, { ids: ['a2'] });
  expect([numberOf(office, 'a1'), numberOf(office, 'a2')]).toEqual(['101', '1']);
});

test('a block is reserved by the secretary where nothing was given and no other block stands', () => {
  const office = officeState({ counters: [{ id: 'registration', next: 8 }] });
  const reserve = (fields: Partial<typeof block>, by = 'secretary') =>
    tried(office, reserveNumbers, { ...block, ...fields }, by);
  expect(reserve({}, 'coordinator')).toBe('rights.notAllowed');
  expect(reserve({ from: 5, to: 4 })).toBe('numberBlock.backwards');
  expect(reserve({ from: 10, to: 10_010 })).toBe('numberBlock.tooLong');
  expect(reserve({ from: 7 })).toBe('numberBlock.alreadyGiven');
  expect(tried(office, reserveNumbers, { ...block, userId: 'nobody' })).toBe('numberBlock.userUnknown');
  expect(reserve({ from: 8, to: 10 })).toBeNull();
  expect(reserve({ from: 20, to: 30 })).toBe('numberBlock.exists');
  expect(reserve({ id: 'b2', from: 10, to: 12 })).toBe('numberBlock.overlaps');
  expect(reserve({ id: 'b3', from: 11, to: 11 })).toBeNull();
});

test('an office that will work in a block may have given other numbers before', () => {
  const office = officeState({ counters: [{ id: 'registration', next: 200 }] });
  expect(tried(office, reserveNumbers, { ...block, use: 'HERE' })).toBeNull();
  expect(
    tried(office, reserveNumbers, { ...block, id: 'b2', from: 110, to: 120, use: 'HERE', userId: 'operator' as never }),
  ).toBe('numberBlock.alreadyGiven');
});

test('blocks of another year neither bind nor are in the way', () => {
  const office = waiting(2);
  done(office, setNumberRule, { rule: yearly });
  done(office, reserveNumbers, { ...block, from: 1, to: 9, year: 2025, use: 'HERE' });
  done(office, reserveNumbers, { ...block, id: 'b2', from: 1, to: 9 });
  done(office, registerApplications, { ids: ['a1'] });
  expect(numberOf(office, 'a1')).toBe('ТОМ-2026-0010');
});

test('a closed block gives no more numbers, and its rest is given to nobody', () => {
  const office = waiting(3);
  done(office, reserveNumbers, { ...block, from: 1, to: 5, use: 'HERE' });
  done(office, registerApplications, { ids: ['a1'] });
  const close = { id: 'b1', reason: ' Поездка отменена ' };
  expect(tried(office, closeNumberBlock, close, 'operator')).toBe('rights.notAllowed');
  expect(tried(office, closeNumberBlock, { ...close, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, closeNumberBlock, { ...close, id: 'b9' })).toBe('numberBlock.gone');
  expect(tried(office, closeNumberBlock, close)).toBeNull();
  expect(tried(office, closeNumberBlock, close)).toBe('numberBlock.closed');
  const closed = office.get('numberBlocks', 'b1');
  expect(closed?.closed).toEqual({ on: '2026-11-21', reason: 'Поездка отменена' });
  expect(closed && leftInBlock(closed)).toBe(0);
  done(office, registerApplications, { ids: ['a2'] });
  expect(numberOf(office, 'a2')).toBe('6');
});

/** An office that has set numbers aside for the second computer, and the second computer's own. */
function twoComputers() {
  const first = waiting(1);
  const second = waiting(2);
  done(first, reserveNumbers, block);
  const row = first.get('numberBlocks', 'b1');
  if (!row) throw new Error('b1');
  return { first, second, row, text: blockFileText(first, row) };
}

test('reserved numbers go to the second computer by file, once, and are given out there', () => {
  const { first, second, text } = twoComputers();
  const file = readBlockFile(text);
  if (!file.ok) throw new Error(file.error.code);
  expect(tried(first, handOverBlock, { id: 'b1' })).toBeNull();
  expect(first.get('numberBlocks', 'b1')?.handedOver).toEqual({ at: '2026-11-21T05:00:00.000Z', by: 'secretary' });
  expect(tried(first, handOverBlock, { id: 'b1' })).toBe('numberBlock.handedOver');
  expect(tried(second, takeOverBlock, file.value)).toBeNull();
  expect(tried(second, takeOverBlock, file.value)).toBe('numberBlock.takenBefore');
  expect(tried(first, takeOverBlock, file.value)).toBe('numberBlock.ownBlock');
  done(second, registerApplications, { ids: ['a1', 'a2'] });
  expect([numberOf(second, 'a1'), numberOf(second, 'a2')]).toEqual(['101', '102']);
  done(first, registerApplications, { ids: ['a1'] });
  expect(numberOf(first, 'a1')).toBe('1');
});

test('only an open block of another computer goes by file, and only by the secretary', () => {
  const office = waiting(1);
  done(office, reserveNumbers, { ...block, id: 'here', use: 'HERE' });
  done(office, reserveNumbers, { ...block, id: 'away', from: 201, to: 203 });
  expect(tried(office, handOverBlock, { id: 'here' })).toBe('numberBlock.notAway');
  expect(tried(office, handOverBlock, { id: 'gone' })).toBe('numberBlock.gone');
  expect(tried(office, handOverBlock, { id: 'away' }, 'coordinator')).toBe('rights.notAllowed');
  done(office, closeNumberBlock, { id: 'away', reason: 'не нужен' });
  expect(tried(office, handOverBlock, { id: 'away' })).toBe('numberBlock.closed');
});

test('a file that was changed, or is none, is not read', () => {
  const { text } = twoComputers();
  const code = (changed: string) => {
    const read = readBlockFile(changed);
    return read.ok ? null : read.error.code;
  };
  expect(code(text)).toBeNull();
  expect(code(text.replace('103', '193'))).toBe('numberBlock.changedFile');
  expect(code(text.replace('"version": 1', '"version": 2'))).toBe('numberBlock.unreadableFile');
  expect(code('{')).toBe('numberBlock.unreadableFile');
});

test('numbers of another commission, written otherwise, or that clash here are not taken', () => {
  const { second, text } = twoComputers();
  const read = readBlockFile(text);
  if (!read.ok) throw new Error(read.error.code);
  const file = read.value;
  expect(tried(second, takeOverBlock, { ...file, commission: 'Другая' })).toBe('numberBlock.otherOffice');
  expect(tried(second, takeOverBlock, { ...file, pattern: '{номер}/А' })).toBe('numberBlock.otherRule');
  expect(tried(second, takeOverBlock, { ...file, year: file.year === null ? 2026 : null })).toBe(
    'numberBlock.otherRule',
  );
  expect(tried(second, takeOverBlock, file, 'coordinator')).toBe('rights.notAllowed');
  done(second, reserveNumbers, { ...block, id: 'other', from: 103, to: 110 });
  expect(tried(second, takeOverBlock, file)).toBe('numberBlock.overlaps');
});
