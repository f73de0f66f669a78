import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, type Finding } from './finding.ts';

const web =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu;

/**
 * Checks a link to a portfolio: http and https only. The source holds `file:///F:/…pdf`, which opens on one computer
 * only, and other schemes could run something (domain §10, S1). A name and password before the server are refused too.
 */
export function checkLink(text: string): readonly Finding[] {
  const link = text.trim();
  if (web.test(link)) return [];
  const isLocal = /^(?!https?:)[a-z][\w+.-]*:|^[\\/]/iu.test(link);
  return [asError(refuseCheck(isLocal ? 'link.notWeb' : 'link.broken', {}))];
}
