import { isValidSnils, readSnils, snilsChecksum } from '../intake/snils.ts';
import { formatSnils } from '../personal/snils-text.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asError, asWarning, type Finding } from './finding.ts';

/** A СНИЛС as it was read. `digits` are all that were found, eleven when it is whole. */
export type CheckedSnils = {
  readonly isValid: boolean;
  readonly digits: string;
  readonly formatted: string;
  readonly findings: readonly Finding[];
};

/** Numbers up to this one have no check digits (domain §10, W53). */
const LAST_WITHOUT_CHECKSUM = 1_001_998;

/**
 * Checks СНИЛС in any spelling by its check digits (domain §10; W53, W54): «112-233-445 95» is right. A typing error is a
 * warning or an error as the region says: the samples of the sources themselves are wrong.
 */
export function checkSnils(text: string, mistake: 'warn' | 'block' = 'warn'): CheckedSnils {
  const digits = text.replace(/\D/gu, '');
  const reading = readSnils(text);
  const found = mistake === 'warn' ? asWarning : asError;
  switch (reading.kind) {
    case 'none':
      return unread('', [found(refuseCheck('snils.missing', {}))]);
    case 'odd':
      return unread(digits, [found(refuseCheck('snils.digits', { count: reading.digitCount }))]);
    case 'wrong':
      return unread(digits, [found(refuseCheck('snils.checksum', { expected: snilsChecksum(digits) }))]);
    case 'valid':
      return read(reading.digits, digits);
  }
}

function unread(digits: string, findings: readonly Finding[]): CheckedSnils {
  return { isValid: false, digits, formatted: formatSnils(digits), findings };
}

function read(digits: string, typed: string): CheckedSnils {
  const formatted = formatSnils(digits);
  const findings: Finding[] = [];
  if (typed !== digits) findings.push(asWarning(refuseCheck('snils.zerosRestored', { formatted })));
  if (Number(digits.slice(0, 9)) <= LAST_WITHOUT_CHECKSUM)
    findings.push(asWarning(refuseCheck('snils.noChecksum', {})));
  return { isValid: isValidSnils(digits), digits, formatted, findings };
}
