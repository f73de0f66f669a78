import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** Checks an e-mail address by its shape only: name, @, server with a point (domain §10). Empty is no fault. */
export function checkEmail(text: string): readonly Finding[] {
  const address = text.trim();
  if (address === '' || /^[^\s@,;]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(address)) return [];
  return [asError(refuseCheck('email.broken', {}))];
}

/** Checks a telephone: ten figures with the code (domain §10). Empty is no fault. */
export function checkPhone(text: string): readonly Finding[] {
  if (text.trim() === '') return [];
  return nationalDigits(text).length === 10 ? [] : [asError(refuseCheck('phone.broken', {}))];
}

/** Checks a coordinator's telephone: it is printed in the schedule, so a work phone with the code of a town (S1). */
export function checkWorkPhone(text: string): readonly Finding[] {
  const broken = checkPhone(text);
  if (broken.length > 0 || !nationalDigits(text).startsWith('9')) return broken;
  return [asWarning(refuseCheck('phone.mobile', {}))];
}

/** `+79138123456`, or null when it is no Russian number. */
export function phoneE164(text: string): string | null {
  const digits = nationalDigits(text);
  return digits.length === 10 ? `+7${digits}` : null;
}

function nationalDigits(text: string): string {
  const digits = text.replace(/\D/gu, '');
  return digits.length === 11 && /^[78]/u.test(digits) ? digits.slice(1) : digits;
}
