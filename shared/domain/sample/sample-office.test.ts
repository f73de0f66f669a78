import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { applicationStatusSchema } from '#shared/records/application.ts';
import { expertSchema } from '#shared/records/expert.ts';
import { isValidSnils } from '../intake/snils.ts';
import { sampleOffice } from './sample-office.ts';

const today = '2026-11-21' as LocalDate;
const office = sampleOffice(today);
const { applications } = office.applications;

test('there are six hundred applications, each with an id and a СНИЛС of its own', () => {
  expect(applications).toHaveLength(600);
  expect(new Set(applications.map(({ id }) => id)).size).toBe(600);
  expect(new Set(applications.map(({ snils }) => snils)).size).toBe(600);
});

test('every СНИЛС has the right checksum and is of a range that is not issued', () => {
  expect(applications.filter(({ snils }) => !isValidSnils(snils) || !snils.startsWith('9'))).toEqual([]);
});

test('the same day gives the same office, another day other dates, another seed other people', () => {
  expect(sampleOffice(today)).toEqual(office);
  expect(sampleOffice('2026-11-22' as LocalDate).applications).not.toEqual(office.applications);
  expect(sampleOffice(today, 7).applications).not.toEqual(office.applications);
});

test('surname, name and patronymic are of one gender', () => {
  const isWoman = (patronymic: string) => /на$/.test(patronymic);
  const wrong = applications.filter(({ lastName, firstName, patronymic }) => {
    if (patronymic === '') return false;
    const isFeminineSurname = /(?:ова|ева|ёва|ина|ая)$/.test(lastName);
    const isMasculineSurname = /(?:ов|ев|ёв|ин|ий)$/.test(lastName);
    const isFeminineName = /[ая]$|Любовь$/.test(firstName);
    if (isWoman(patronymic)) return isMasculineSurname || !isFeminineName;
    return isFeminineSurname || isFeminineName;
  });
  expect(wrong).toEqual([]);
});

test('everything was filed in the weeks before today, in this order', () => {
  const dates = applications.map(({ receivedAt }) => receivedAt);
  expect(dates).toEqual(dates.toSorted());
  expect(dates.every((date) => date < today && date > '2026-09-01')).toBe(true);
});

test('all four categories and all three forms occur, and nobody teaches in a kindergarten', () => {
  expect(new Set(applications.map(({ claimedCategory }) => claimedCategory)).size).toBe(4);
  expect(new Set(applications.map(({ form }) => form)).size).toBe(3);
  const kindergartens = new Set(
    office.applications.organisations.filter(({ name }) => /ДОУ/.test(name)).map(({ id }) => id),
  );
  const teaching = applications.filter(
    ({ organisationId, post }) => kindergartens.has(organisationId) && post === 'учитель',
  );
  expect(teaching).toEqual([]);
});

test('experts are whole records with places that are named', () => {
  const places = new Set(office.experts.organisations.map(({ id }) => id));
  for (const expert of office.experts.experts) {
    expect(expertSchema.safeParse(expert).success).toBe(true);
    expect(places.has(expert.organisationId)).toBe(true);
  }
});

test('statuses are not invented: only commands give them', () => {
  const words = new Set<string>(applicationStatusSchema.values);
  expect(applications.flatMap((row) => Object.values(row)).filter((value) => words.has(String(value)))).toEqual([]);
});

test('sixty workers have cards: people who have filed, grown up, each with a post at a place that is named', () => {
  const { employees } = office;
  expect(employees).toHaveLength(60);
  expect(new Set(employees.map(({ newId }) => newId)).size).toBe(60);
  const filed = new Set(applications.map(({ snils }) => snils));
  expect(employees.filter(({ snils, post }) => !filed.has(snils) || post === '')).toEqual([]);
  expect(employees.filter(({ bornOn }) => bornOn === null || bornOn > '2002-12-31' || bornOn < '1966')).toEqual([]);
});
