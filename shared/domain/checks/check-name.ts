import type { PersonName } from '#shared/records/common.ts';
import { mendLookAlikes } from '../intake/text.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

const parts = [
  ['lastName', 'Фамилия'],
  ['firstName', 'Имя'],
  ['patronymic', 'Отчество'],
] as const;

const allowed = /^[\p{Script=Cyrillic}\s'’ʼ‐-]*$/u;

/**
 * Checks a name: Russian letters, hyphens, spaces and apostrophes; the patronymic may be missing. Latin letters that look
 * Russian, double spaces and small first letters are warned of (domain §10, S1 «русскими буквами»).
 */
export function checkName(name: PersonName): readonly Finding[] {
  return parts.flatMap(([key, part]) => {
    const text = name[key];
    if (text.trim() === '') return key === 'patronymic' ? [] : [asError(refuseCheck('name.missing', { part }))];
    return [...lettersOf(text, part), ...shapeOf(text, part)];
  });
}

function lettersOf(text: string, part: string): readonly Finding[] {
  if (allowed.test(text)) return [];
  const mended = mendLookAlikes(text);
  if (allowed.test(mended)) return [asWarning(refuseCheck('name.lookAlike', { part, mended }))];
  if (/^[\p{Script=Latin}\s'’-]+$/u.test(text)) return [asWarning(refuseCheck('name.latin', { part }))];
  return [asError(refuseCheck('name.notLetters', { part }))];
}

function shapeOf(text: string, part: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (/\s\s|^\s|\s$/u.test(text)) findings.push(asWarning(refuseCheck('name.doubleSpace', { part })));
  if (/^\s*\p{Ll}/u.test(text)) findings.push(asWarning(refuseCheck('name.lowerCase', { part })));
  return findings;
}
