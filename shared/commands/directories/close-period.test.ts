import { expect, test } from 'vitest';
import { openPeriodsAround, whyPeriodClosed } from '#shared/domain/periods/closed-periods.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { tried } from '#tests/support/procedure.ts';
import { setPeriod } from '../set-period.ts';
import { closePeriod } from './close-period.ts';
import { openPeriod } from './open-period.ts';

const july = { id: '2027-07', reason: ' Летом  заседаний нет ' };
const day = '2027-06-10' as LocalDate;

test('a window is closed with its reason, is offered no more, and is opened again', () => {
  const office = officeState();
  expect(tried(office, closePeriod, july, 'operator')).toBeNull();
  expect(office.get('closedPeriods', '2027-07')).toEqual({
    id: '2027-07',
    closedOn: '2026-11-21',
    reason: 'Летом заседаний нет',
  });
  expect(openPeriodsAround(office, day, 0, 2)).toEqual(['2027-06', '2027-08']);
  const refusal = whyPeriodClosed(office, '2027-07');
  expect(refusal && explain(refusal)).toBe(
    'Период июль-август 2027 закрыт: Летом заседаний нет. Выберите другой или откройте его снова в «Справочниках».',
  );
  expect(tried(office, closePeriod, july)).toBe('application.nothingChanged');
  expect(tried(office, closePeriod, { ...july, reason: 'Каникулы.' })).toBeNull();
  expect(tried(office, openPeriod, { id: '2027-07' })).toBeNull();
  expect(whyPeriodClosed(office, '2027-07')).toBeNull();
  expect(whyPeriodClosed(office, null)).toBeNull();
  expect(tried(office, openPeriod, { id: '2027-07' })).toBe('period.isOpen');
});

test('a window that applications stand in, or whose schedule is approved, is not closed, and it is said how many', () => {
  const applications = [anApplication({ period: '2027-07' }), anApplication({ id: 'a2', period: '2027-07' })];
  const office = officeState({ applications });
  expect(tried(office, closePeriod, july)).toBe('period.inUse');
  expect(closePeriod.permit(office, { userId: 'secretary', role: 'secretary' }, '2027-07')?.facts).toEqual({
    period: 'июль-август 2027',
    uses: 2,
  });
  const version = { approvedAt: '2027-06-01T05:00:00.000Z' as Instant, approvedBy: 'secretary', rows: [] };
  const schedule = { id: '2027-07:tomsk', municipalityId: 'tomsk', period: '2027-07', versions: [version] };
  expect(tried(officeState({ schedules: [schedule] }), closePeriod, july)).toBe('period.scheduled');
  const empty = { ...schedule, versions: [] };
  expect(tried(officeState({ schedules: [empty] }), closePeriod, july)).toBeNull();
});

test('a closed window is chosen for no application until it is opened again', () => {
  const applications = [anApplication({ status: 'REGISTERED' }), anApplication({ id: 'a2', status: 'ACCEPTED' })];
  const office = officeState({ applications });
  expect(tried(office, closePeriod, july)).toBeNull();
  expect(tried(office, setPeriod, { ids: ['a1', 'a2'], period: '2027-07' })).toBe('period.closed');
  expect(tried(office, setPeriod, { ids: ['a1', 'a2'], period: '2027-08' })).toBeNull();
  expect(tried(office, openPeriod, { id: '2027-07' })).toBeNull();
  expect(tried(office, setPeriod, { ids: ['a1'], period: '2027-07' })).toBeNull();
});

test('a window is not closed without a reason, nor by a coordinator', () => {
  expect(tried(officeState(), closePeriod, { ...july, reason: ' ' })).toBe('period.noReason');
  expect(tried(officeState(), closePeriod, july, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(officeState(), openPeriod, { id: '2027-07' }, 'coordinator')).toBe('rights.notAllowed');
});
