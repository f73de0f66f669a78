import { expect, test } from 'vitest';
import { acting, officeState } from '#tests/support/office-state.ts';
import { createOffice } from './create-office.ts';

const user = {
  id: 'u1',
  role: 'secretary' as const,
  lastName: 'Моисеева',
  firstName: 'Лариса',
  patronymic: 'Геннадьевна',
  post: 'секретарь комиссии',
  phone: '+7 (3822) 11-22-33',
  email: 'sekretar@example.org',
  municipality: 'г. Томск',
};
const args = { commission: 'Аттестационная комиссия', region: 'tomsk' as const, isSample: false, user };

test('a new office has its card and its first person', () => {
  const empty = officeState();
  const card = empty.get('office', 'office');
  if (card) empty.apply([{ table: 'office', id: 'office', before: card, after: null }]);
  const decision = createOffice.decide(empty, args, acting());
  expect(decision.ok && decision.value.changes.map((change) => change.after)).toEqual([
    { id: 'office', commission: 'Аттестационная комиссия', region: 'tomsk', isSample: false, createdAt: acting().at },
    user,
  ]);
});

test('an office is created once', () => {
  const decision = createOffice.decide(officeState(), args, acting());
  expect(decision).toEqual({ ok: false, error: { code: 'office.exists', facts: {} } });
});
