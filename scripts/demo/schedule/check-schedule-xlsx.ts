import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import { packed, type ScheduleFact } from './schedule-facts.ts';

/** What is wrong with the schedule's workbook, read by another library than wrote it; nothing when all rows are there. */
export function checkScheduleXlsx(path: string, rows: readonly ScheduleFact[]): string[] {
  const workbook = read(readFileSync(path), { type: 'buffer' });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (!sheet) return ['в книге нет листа'];
  const cells = utils
    .sheet_to_json<readonly unknown[]>(sheet, { header: 1 })
    .map((row) => packed(row.map(String).join(' ')));
  const body = cells.filter((row) => rows.some((fact) => row.includes(packed(fact.name))));
  if (body.length !== rows.length) return [`в книге строк ${body.length}, а в графике ${rows.length}`];
  return rows.flatMap((fact, i) => {
    const row = body[i] ?? '';
    const isWhole = row.includes(packed(fact.name)) && fact.experts.every((expert) => row.includes(packed(expert)));
    return isWhole ? [] : [`строка ${i + 1} книги не совпадает с графиком`];
  });
}
