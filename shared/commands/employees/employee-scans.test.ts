import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import { anAttestation, anEmployee, aPersonal, someRecords } from '#tests/support/an-employee.ts';
import { procedureOffice, tried } from '#tests/support/procedure.ts';
import { attachEmployeeScan } from './attach-employee-scan.ts';
import { detachEmployeeScan } from './detach-employee-scan.ts';
import { fileFromCard } from './file-from-card.ts';

const confirmation = { at: '2026-11-20T05:00:00.000Z' as Instant, by: 'hr' };
const sha256 = 'a'.repeat(64);
const file = { size: 1000, kind: 'pdf' as const, trouble: null };
const args = {
  id: 'w1',
  section: 'attestations' as const,
  entryId: 'c1',
  scan: { sha256, title: 'Выписка.pdf' },
  file,
};

const cards = () =>
  procedureOffice({
    employees: [anEmployee({ confirmation })],
    employeePersonal: [aPersonal()],
    employeeRecords: [someRecords({ attestations: [anAttestation()] })],
  });

test('HR puts a scan beside an entry; the file is known to the office, the card is to be confirmed again', () => {
  const office = cards();
  expect(tried(office, attachEmployeeScan, args, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, attachEmployeeScan, args, 'hr')).toBeNull();
  expect(office.get('employeeRecords', 'w1')?.attestations[0]?.scans).toEqual([args.scan]);
  expect(office.get('files', sha256)).toMatchObject({ kind: 'pdf', size: 1000 });
  expect(office.get('employees', 'w1')?.confirmation).toBeNull();
  expect(tried(office, attachEmployeeScan, args, 'hr')).toBe('file.repeated');
});

test('not beside an entry that is not there, nor beside hours, nor more than ten', () => {
  expect(tried(cards(), attachEmployeeScan, { ...args, entryId: 'c9' })).toBe('employee.entryGone');
  expect(tried(cards(), attachEmployeeScan, { ...args, section: 'tariffs' })).toBe('employee.entryGone');
  const office = cards();
  const put = (i: number) =>
    tried(office, attachEmployeeScan, { ...args, scan: { title: 'Лист', sha256: i.toString(16).padStart(64, '0') } });
  for (let i = 0; i < 10; i += 1) expect(put(i)).toBeNull();
  expect(put(10)).toBe('file.tooManyAttached');
});

test('a scan is taken away by who may write the section', () => {
  const office = cards();
  const remove = { id: 'w1', section: 'attestations' as const, entryId: 'c1', sha256 };
  expect(tried(office, detachEmployeeScan, remove, 'hr')).toBe('employee.entryGone');
  expect(tried(office, attachEmployeeScan, args, 'hr')).toBeNull();
  expect(tried(office, detachEmployeeScan, remove, 'deputy')).toBe('rights.notAllowed');
  expect(tried(office, detachEmployeeScan, { ...remove, entryId: 'c9' }, 'hr')).toBe('employee.entryGone');
  expect(tried(office, detachEmployeeScan, remove, 'hr')).toBeNull();
  expect(office.get('employeeRecords', 'w1')?.attestations[0]?.scans).toEqual([]);
});

test('of several scans the one named goes, the others stay where they lie', () => {
  const scan = (digit: string) => ({ sha256: digit.repeat(64), title: `Лист ${digit}` });
  const attestations = [
    anAttestation({ scans: [scan('1'), scan('2'), scan('3')] }),
    anAttestation({ id: 'c2', scans: [scan('2')] }),
  ];
  const office = procedureOffice({
    employees: [anEmployee()],
    employeePersonal: [aPersonal()],
    employeeRecords: [someRecords({ attestations })],
  });
  const remove = { id: 'w1', section: 'attestations' as const, entryId: 'c1', sha256: scan('2').sha256 };
  expect(tried(office, detachEmployeeScan, remove, 'hr')).toBeNull();
  expect(office.get('employeeRecords', 'w1')?.attestations.map(({ scans }) => scans)).toEqual([
    [scan('1'), scan('3')],
    [scan('2')],
  ]);
});

test('scans of the card go with an application filed from it, each once and under its item of the checklist', () => {
  const scan = (digit: string, title: string) => ({ sha256: digit.repeat(64), title });
  const records = someRecords({
    attestations: [anAttestation({ scans: [scan('a', 'Приказ.pdf')] })],
    achievements: [
      {
        id: 'd1',
        kind: 'DIPLOMA',
        title: 'Грамота',
        issuedBy: '',
        issuedOn: null,
        document: '',
        scans: [scan('b', 'Грамота.jpg'), scan('a', 'Приказ ещё раз.pdf'), scan('c', 'Пропал.pdf')],
      },
    ],
  });
  const stored = (digit: string) => {
    const id = digit.repeat(64);
    return { id, size: 10, kind: 'pdf' as const, trouble: null, keptAt: '2026-11-20T05:00:00.000Z' as Instant };
  };
  const office = procedureOffice({
    employees: [anEmployee()],
    employeePersonal: [aPersonal()],
    employeeRecords: [records],
    files: [stored('a'), stored('b')],
  });
  const own = { id: 'new', employeeId: 'w1', postId: anEmployee().posts[0]?.id ?? '' };
  const claim = { claimedCategory: 'HIGHEST' as const, form: 'IN_PERSON' as const };
  const filing = { ...own, ...claim, pedagogical: '', total: '', portfolioUrl: '' };
  expect(tried(office, fileFromCard, filing)).toBeNull();
  const attached = Array.from(office.all('attachments'), ({ title, item, applicationId }) => [
    title,
    item,
    applicationId,
  ]);
  expect(attached).toEqual([
    ['Грамота.jpg', 'AWARDS', 'new'],
    ['Приказ ещё раз.pdf', 'AWARDS', 'new'],
  ]);
});
