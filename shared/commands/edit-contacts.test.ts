import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { acting, officeState } from '#tests/support/office-state.ts';
import { editContacts } from './edit-contacts.ts';

const args = { id: 'secretary', phone: ' 8 (3822) 11-22-33 ', email: 'moiseeva@edu.example' };

test('a user changes the own phone and e-mail, and nothing else', () => {
  const office = officeState();
  const before = must(office.get('users', 'secretary'), 'the secretary');
  const outcome = editContacts.decide(office, args, acting());
  const after = { ...before, phone: '8 (3822) 11-22-33', email: 'moiseeva@edu.example' };
  expect(outcome).toEqual({ ok: true, value: { changes: [{ table: 'users', id: 'secretary', before, after }] } });
});

test('nobody changes the contacts of another', () => {
  expect(editContacts.decide(officeState(), args, acting('operator'))).toMatchObject({
    ok: false,
    error: { code: 'user.notOneself' },
  });
});

test('the same contacts are nothing to write down', () => {
  const office = officeState();
  const { phone, email } = must(office.get('users', 'secretary'), 'the secretary');
  expect(editContacts.decide(office, { id: 'secretary', phone, email }, acting())).toMatchObject({
    ok: false,
    error: { code: 'user.sameContacts' },
  });
});
