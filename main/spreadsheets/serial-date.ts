/** Days from the beginning of Excel's count to 1970, and from the beginning of the old Macintosh count. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
/** Days of the calendar up to the year 9999; beyond them a number is no date. */
const MAX_DAYS = 2_958_465;

/** Whether a format of numbers shows a day or a time: letters of dates outside quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^(?:General|Standard|@)$/i.test(format)) return false;
  return /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

/** A day of Excel's count as ISO text, with the time where it has one; empty when it is no day. */
export function serialDateText(days: number, is1904: boolean): string {
  if (!Number.isFinite(days) || days < 0 || days > MAX_DAYS) return '';
  const since1970 = days - DAYS_TO_1970 + (is1904 ? DAYS_TO_1904 : 0);
  const text = new Date(Math.round((since1970 * DAY_MS) / 1000) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
