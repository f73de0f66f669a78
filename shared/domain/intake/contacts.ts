import { cleanText } from './text.ts';

/**
 * A telephone as lists show it, `+7 (913) 812-34-56`; several are separated by commas. The code in parentheses is kept,
 * as it tells a town from a mobile net. What is no Russian number stays as typed.
 */
export function readPhone(text: string): string {
  if (USUAL_PHONE.test(text)) return text;
  return cleanText(text)
    .split(/\s*[,;/]\s*/)
    .map(onePhone)
    .filter((phone) => phone !== '')
    .join(', ');
}

/** A mobile number or one of a regional centre, as lists show it. */
const USUAL_PHONE = /^\+7 \(\d{3}\) \d{3}-\d\d-\d\d$/;

function onePhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  const national = digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits;
  if (national.length !== 10 || /\p{L}/u.test(text)) return text;
  const code = /\((\d{3,5})\)/.exec(text)?.[1] ?? '';
  const codeLength = national.startsWith(code) && code !== '' ? code.length : 3;
  return `+7 (${national.slice(0, codeLength)}) ${grouped(national.slice(codeLength))}`;
}

function grouped(digits: string): string {
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}

/** An electronic address in small letters without blanks. */
export function readEmail(text: string): string {
  return cleanText(text).replaceAll(' ', '').toLowerCase();
}

/** The number on ЕПГУ without blanks, hyphens and «№»; never shortened (domain §10). */
export function readEpguNo(text: string): string | null {
  const number = cleanText(text).replace(/[\s№#-]/g, '');
  return number === '' ? null : number;
}

/** Whether the number looks like one of ЕПГУ: ten digits (domain §10: others were seen, so only a remark). */
export function isUsualEpguNo(number: string): boolean {
  return /^\d{10}$/.test(number);
}
