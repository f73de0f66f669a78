/** «46•• ••••56»: a passport as screens show it until it is asked for; enough to compare with a paper (domain §11). */
export function maskPassport(passportNo: string): string {
  const figures = passportNo.replace(/\s/gu, '');
  if (!/^\d{10}$/u.test(figures)) return '•'.repeat(figures.length);
  return `${figures.slice(0, 2)}•• ••••${figures.slice(8)}`;
}
