/** «109-605-123 45»: СНИЛС as people write it; what is not eleven digits is shown as it was typed. */
export function formatSnils(snils: string): string {
  if (!/^\d{11}$/.test(snils)) return snils;
  return `${snils.slice(0, 3)}-${snils.slice(3, 6)}-${snils.slice(6, 9)} ${snils.slice(9)}`;
}

/** «109-605-••• ••»: СНИЛС as lists show it (domain §11); enough to compare with a paper, not enough to use. */
export function maskSnils(snils: string): string {
  if (!/^\d{11}$/.test(snils)) return '•'.repeat(snils.length);
  return `${snils.slice(0, 3)}-${snils.slice(3, 6)}-••• ••`;
}
