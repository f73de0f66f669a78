import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** Kinds of files that ЕПГУ takes (S4, domain §2.33). */
export const acceptedExtensions: readonly string[] = [
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'bmp',
  'tiff',
  'doc',
  'docx',
  'zip',
  'rar',
  'sig',
];

const MEGABYTE = 1024 * 1024;

/** Megabytes: what a region recommends and what the portal takes at most (S4). */
const limits = { advised: 100, most: 1024 } as const;

/** Files under one indicator (S4: «подгрузка до 5 документов»). */
const FILES_PER_INDICATOR = 5;

/** Checks a file by its name and size: over 100 МБ is warned of, over 1 ГБ refused (domain §10). */
export function checkFile(name: string, bytes: number): readonly Finding[] {
  const findings: Finding[] = [];
  const extension = (/\.([^.\s]+)$/u.exec(name)?.[1] ?? '').toLowerCase();
  if (!acceptedExtensions.includes(extension))
    findings.push(asError(refuseCheck('file.extension', { extension: extension || 'без расширения' })));
  const sizeMb = Math.ceil(bytes / MEGABYTE);
  if (bytes > limits.most * MEGABYTE) findings.push(asError(refuseCheck('file.overPortalLimit', {})));
  else if (bytes > limits.advised * MEGABYTE) findings.push(asWarning(refuseCheck('file.heavy', { sizeMb })));
  return findings;
}

/** Checks the number of files under one indicator; one region's limit, so a warning. */
export function checkFileCount(count: number): readonly Finding[] {
  if (count <= FILES_PER_INDICATOR) return [];
  return [asWarning(refuseCheck('file.manyPerIndicator', { count, limit: FILES_PER_INDICATOR }))];
}
