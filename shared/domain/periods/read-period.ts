import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { refuseWord } from '../refusals/word-refusals.ts';
import { monthNames } from './month-names.ts';
import { shiftPeriod } from './period.ts';

const inWords = /^(?:[вк]\s+)?([а-я]+)\s*[-–—]\s*([а-я]+)\s+(\d{4})(?:\s*г(?:ода?)?\.?)?$/u;

/**
 * Reads «декабрь-январь 2018» as the window `2017-12`: the year is that of the second month (S1, trap 5). Months are
 * understood in any case, and the id of a window as it is.
 */
export function readPeriod(text: string): Result<string, Refusal> {
  const plain = text.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ');
  if (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/u.test(plain)) return ok(plain);
  const found = inWords.exec(plain);
  const first = monthNumber(found?.[1] ?? '');
  const second = monthNumber(found?.[2] ?? '');
  const year = found?.[3] ?? '';
  if (first === 0 || second === 0) return err(refuseWord('period.unreadable', { text: text.trim() }));
  if (second !== (first % 12) + 1) return err(refuseWord('period.notNeighbours', { text: text.trim() }));
  return ok(shiftPeriod(`${year}-${String(second).padStart(2, '0')}`, -1));
}

/** 1 to 12 by any form of the month's name; 0 when it is none. */
function monthNumber(word: string): number {
  return monthNames.findIndex(({ nominative }) => word !== '' && stemOf(word) === stemOf(nominative)) + 1;
}

/** A month without its ending: «декабр», «март», «ма». */
function stemOf(word: string): string {
  return word.replace(/(ем|ом|ь|й|я|а|е|ю|у)$/u, '');
}
