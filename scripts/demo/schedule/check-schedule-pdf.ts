import { execFileSync } from 'node:child_process';
import { packed, type ScheduleFact } from './schedule-facts.ts';

/**
 * What is wrong with the printed schedule, in sentences; nothing when every row with both its experts is there in order,
 * each page has its number, and every font is embedded.
 */
export function checkSchedulePdf(path: string, rows: readonly ScheduleFact[]): string[] {
  const pages = pagesOf(path);
  const wrongPages = pages.flatMap((page, i) => {
    const number = `Страница ${i + 1} из ${pages.length}`;
    return packed(page).includes(packed(number)) ? [] : [`на листе ${i + 1} нет надписи «${number}»`];
  });
  return [...wrongPages, ...wrongRows(path, rows), ...looseFonts(path)];
}

/** Words go down the columns, so a name that is broken over lines stays together. */
function wrongRows(path: string, rows: readonly ScheduleFact[]): string[] {
  const columns = packed(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }));
  const wrong: string[] = [];
  let from = 0;
  rows.forEach((row, i) => {
    const at = columns.indexOf(packed(row.name), from);
    if (at < 0) wrong.push(`в графике нет строки ${i + 1}`);
    else from = at;
    for (const expert of row.experts) {
      if (columns.indexOf(packed(expert), from) < 0) wrong.push(`в строке ${i + 1} нет эксперта`);
    }
  });
  return wrong;
}

function pagesOf(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').filter((page) => page.trim() !== '');
}

function looseFonts(path: string): string[] {
  const lines = execFileSync('pdffonts', [path], { encoding: 'utf8' }).split('\n').slice(2);
  const fonts = lines.filter((line) => line.trim() !== '');
  if (fonts.length === 0) return ['в файле нет шрифтов'];
  return fonts
    .filter((line) => !/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.test(line))
    .map(() => 'шрифт не вложен в файл');
}
