import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { createMemoryOffice } from '../../../office/memory-office.ts';
import type { Office } from '../../../office/office.ts';
import { makeSample, type SampleProgress } from './make-sample.ts';

const clock: Clock = {
  now: () => '2026-11-21T05:00:00.000Z' as Instant,
  today: () => '2026-11-21' as LocalDate,
};
const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const never = new AbortController().signal;

function emptyOffice(): Office {
  return createMemoryOffice({ actor: { userId: 'sample-secretary', role: 'secretary' }, clock, random });
}

function countsOf(office: Office): Partial<Record<ApplicationStatus, number>> {
  const counts: Partial<Record<ApplicationStatus, number>> = {};
  for (const { status } of office.view.all('applications')) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

test('the sample office has every status that the commands reach, and is marked as a sample', async () => {
  const office = emptyOffice();
  expect(await makeSample(office, () => undefined, never)).toBe(true);
  const counts = countsOf(office);
  expect(Object.keys(counts).toSorted()).toEqual(
    ['ACCEPTED', 'INTAKE_REFUSED', 'REGISTERED', 'REGISTERING', 'SENT_TO_EXPERTISE'].toSorted(),
  );
  expect(Object.values(counts).every((count) => count >= 10)).toBe(true);
  expect(office.view.count('applications')).toBe(600);
  expect(office.view.count('employees')).toBe(60);
  expect(office.view.get('office', 'office')?.isSample).toBe(true);
});

test('some accepted applications have no experts yet, some schedules are approved with full panels', async () => {
  const office = emptyOffice();
  await makeSample(office, () => undefined, never);
  const accepted = [...office.view.all('applications')].filter(({ status }) => status === 'ACCEPTED');
  expect(accepted.some(({ expertIds }) => expertIds.length === 0)).toBe(true);
  expect(accepted.some(({ expertIds }) => expertIds.length === 2)).toBe(true);
  const rows = [...office.view.all('schedules')].flatMap(({ versions }) => versions.flatMap((version) => version.rows));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every(({ experts }) => experts.length === 2)).toBe(true);
});

test('an interrupted making goes on where it stopped and comes to the same office', async () => {
  const whole = emptyOffice();
  await makeSample(whole, () => undefined, never);
  const office = emptyOffice();
  const stop = new AbortController();
  const stopAt = ({ stage, done }: SampleProgress) => {
    if (stage === 'assign' && done === 30) stop.abort();
  };
  expect(await makeSample(office, stopAt, stop.signal)).toBe(false);
  expect(await makeSample(office, () => undefined, never)).toBe(true);
  expect(countsOf(office)).toEqual(countsOf(whole));
});

test('a whole sample office is not worked upon again when it is opened', async () => {
  const office = emptyOffice();
  await makeSample(office, () => undefined, never);
  const before = countsOf(office);
  await makeSample(office, () => undefined, never);
  expect(countsOf(office)).toEqual(before);
});
