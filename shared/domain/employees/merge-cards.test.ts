import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import { anEmployee, aPersonal, aPost, someRecords } from '#tests/support/an-employee.ts';
import { type MergedField, mergeConflicts, mergedCard } from './merge-cards.ts';

const day = (text: string) => text as LocalDate;

type Fields = {
  readonly employee?: Partial<Employee>;
  readonly personal?: Partial<EmployeePersonal>;
  readonly records?: Partial<EmployeeRecords>;
};
const aCard = ({ employee, personal, records }: Fields) => ({
  employee: anEmployee(employee),
  personal: aPersonal(personal),
  records: someRecords(records),
});

const merged = (kept: Fields, dropped: Fields, take: readonly MergedField[] = []) =>
  mergedCard(aCard(kept), aCard(dropped), take, 'mark');

test('cards contradict each other only where both say something', () => {
  const kept = aPersonal({ phone: '1', email: '', bornOn: null, address: 'ул. Ленина' });
  const dropped = aPersonal({ phone: '2', email: 'a@example.ru', bornOn: day('1985-04-12'), address: '' });
  expect(mergeConflicts(kept, dropped)).toEqual([{ field: 'phone', kept: '1', dropped: '2' }]);
});

test('what the kept card lacks comes from the other; where both speak, the kept one unless the other was chosen', () => {
  const kept = { personal: { phone: '1', email: '', bornOn: null, address: 'ул. Ленина' } };
  const dropped = { personal: { phone: '2', email: 'a@example.ru', bornOn: day('1985-04-12'), address: '' } };
  const told = { email: 'a@example.ru', bornOn: '1985-04-12', address: 'ул. Ленина' };
  expect(merged(kept, dropped).personal).toMatchObject({ ...told, phone: '1' });
  expect(merged(kept, dropped, ['phone', 'address']).personal).toMatchObject({ ...told, phone: '2' });
  const unborn = { personal: { bornOn: null } };
  expect(merged({}, unborn, ['bornOn']).personal.bornOn).toBe('1985-04-12');
});

test('another name becomes a former one, once; the name of the kept card is none', () => {
  const former = (id: string, lastName: string) => ({
    id,
    lastName,
    firstName: 'Алёна',
    patronymic: 'Павловна',
    changedOn: null,
    document: '',
    isMisspelling: false,
  });
  const kept = { employee: { formerNames: [former('1', 'Котова'), former('2', 'Зайцева')] } };
  const dropped = { employee: { lastName: 'Белова', formerNames: [former('3', 'КОТОВА'), former('4', 'Ракитина')] } };
  expect(merged(kept, dropped).employee.formerNames).toEqual([
    former('1', 'Котова'),
    former('2', 'Зайцева'),
    former('mark', 'Белова'),
  ]);
  expect(merged({}, {}).employee.formerNames).toEqual([]);
});

test('who is at work by either card is not dismissed; otherwise the dismissal that is told stays', () => {
  const left = { posts: [aPost({ until: day('2024-05-31') })] };
  const dismissal = (on: string) => ({ on: day(on), document: 'приказ' });
  const gone = { employee: { ...left, dismissal: dismissal('2024-05-31') } };
  expect(merged(gone, {}).employee.dismissal).toBeNull();
  expect(merged(gone, { employee: left }).employee.dismissal).toEqual(dismissal('2024-05-31'));
  expect(merged({ employee: left }, gone).employee.dismissal).toEqual(dismissal('2024-05-31'));
});

test('years of work are those of the kept card where it tells any; lists are joined, the same entry once', () => {
  const years = (total: string, pedagogical: string) => ({ ...someRecords().experience, total, pedagogical });
  const experience = (total: string, pedagogical: string) =>
    merged({ records: { experience: years(total, pedagogical) } }, { records: { experience: years('20', '18') } })
      .records.experience;
  expect(experience('', '')).toEqual(years('20', '18'));
  expect([experience('10', ''), experience('', '9')]).toEqual([years('10', ''), years('', '9')]);
  const award = { kind: 'OTHER' as const, title: 'Грамота', issuedBy: '', issuedOn: null, document: '', scans: [] };
  const records = merged(
    { records: { achievements: [{ id: '1', ...award }] } },
    {
      records: {
        achievements: [
          { id: '2', ...award },
          { id: '3', ...award, title: 'Премия' },
        ],
      },
    },
  ).records;
  expect(records.achievements.map(({ id }) => id)).toEqual(['1', '3']);
});
