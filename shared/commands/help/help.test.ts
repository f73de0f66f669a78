import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Role } from '#shared/records/office.ts';
import { acting, type OfficeState, officeState } from '#tests/support/office-state.ts';
import type { Command } from '../command.ts';
import { removeNews } from './remove-news.ts';
import { saveCommissionContacts } from './save-contacts.ts';
import { saveNews } from './save-news.ts';

const news = { id: 'n1', title: ' Приём ', text: 'Каждый день.', publishedOn: '2026-11-21' as LocalDate };
const contacts = { address: 'ул. Новая, 1', phone: '', email: '', hours: '', note: '' };

function tried<A, S>(office: OfficeState, command: Command<A, S>, args: A, role: Role = 'secretary'): string | null {
  const decision = command.decide(office, args, acting(role));
  if (decision.ok) office.apply(decision.value.changes);
  return decision.ok ? null : decision.error.code;
}

test('the secretary alone writes news and contacts', () => {
  for (const role of ['operator', 'coordinator', 'expert'] as const) {
    expect(tried(officeState(), saveNews, news, role)).toBe('rights.notAllowed');
    expect(tried(officeState(), removeNews, { id: 'n1' }, role)).toBe('rights.notAllowed');
    expect(tried(officeState(), saveCommissionContacts, contacts, role)).toBe('rights.notAllowed');
  }
});

test('news is written, mended and taken away', () => {
  const office = officeState();
  expect(tried(office, saveNews, news)).toBeNull();
  expect(office.get('news', 'n1')).toEqual({ ...news, title: 'Приём' });
  expect(tried(office, saveNews, news)).toBe('application.nothingChanged');
  expect(tried(office, saveNews, { ...news, text: 'По будням.' })).toBeNull();
  expect(tried(office, removeNews, { id: 'n1' })).toBeNull();
  expect(tried(office, removeNews, { id: 'n1' })).toBe('help.newsGone');
});

test('news needs a title and a text', () => {
  expect(tried(officeState(), saveNews, { ...news, title: ' ' })).toBe('help.newsIncomplete');
  expect(tried(officeState(), saveNews, { ...news, text: '' })).toBe('help.newsIncomplete');
});

test('contacts need something by which the commission is reached', () => {
  const office = officeState();
  expect(tried(office, saveCommissionContacts, { ...contacts, address: '', hours: 'по будням' })).toBe(
    'help.contactsEmpty',
  );
  expect(tried(office, saveCommissionContacts, { ...contacts, email: 'нет' })).toBe('help.badEmail');
  expect(tried(office, saveCommissionContacts, { ...contacts, phone: ' 51-00-00 ' })).toBeNull();
  expect(office.get('commissionContacts', 'contacts')).toMatchObject({ phone: '51-00-00', address: 'ул. Новая, 1' });
  expect(tried(office, saveCommissionContacts, { ...contacts, phone: '51-00-00' })).toBe('application.nothingChanged');
});
