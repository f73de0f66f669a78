import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';

/**
 * Production calendars that come with the program: the transfers of domain §7, each checked by the known count of
 * working days (247, 247, 248, 247, 247). 8 March and 9 May of 2026 and the like move by ТК ст. 112 itself.
 */
export const productionYears: readonly ProductionYear[] = [
  year(2022, 247, 'Постановление Правительства РФ от 16.09.2021 № 1564', '01-01>05-03 01-02>05-10 03-05>03-07'),
  year(2023, 247, 'Постановление Правительства РФ от 29.08.2022 № 1505', '01-01>02-24 01-08>05-08'),
  year(
    2024,
    248,
    'Постановление Правительства РФ от 10.08.2023 № 1314',
    '01-06>05-10 01-07>12-31 04-27>04-29 11-02>04-30 12-28>12-30',
  ),
  year(
    2025,
    247,
    'Постановление Правительства РФ от 04.10.2024 № 1335',
    '01-04>05-02 01-05>12-31 02-23>05-08 03-08>06-13 11-01>11-03',
  ),
  year(2026, 247, 'Постановление Правительства РФ от 24.09.2025 № 1466', '01-03>01-09 01-04>12-31'),
  year(2027, null, null, ''),
];

function year(number: number, workingDays: number | null, decree: string | null, transfers: string): ProductionYear {
  const pairs = transfers.split(' ').filter((pair) => pair !== '');
  return {
    year: number,
    decree,
    workingDays,
    transfers: pairs.map((pair) => ({ from: day(number, pair.slice(0, 5)), to: day(number, pair.slice(6)) })),
    regionalDaysOff: [],
  };
}

function day(number: number, monthAndDay: string): LocalDate {
  return `${number}-${monthAndDay}` as LocalDate;
}
