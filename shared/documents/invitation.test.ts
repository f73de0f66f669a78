import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { invitationHtml, invitationLetter } from './invitation-html.ts';
import type { InvitationModel } from './invitation-model.ts';

const model: InvitationModel = {
  commission: 'Аттестационная комиссия Томской области',
  isSample: false,
  name: 'Экспертова Инна Павловна',
  role: 'Специалист по аттестации',
  place: 'Асиновский район, МАОУ гимназия № 3',
  login: 'ekspertova',
  password: 'кман-4тра-9вие-2хук',
  contact: ['Моисеева Лариса Геннадьевна', 'главный специалист'],
  madeOn: '2026-11-21' as LocalDate,
};

test('the invitation prints login and one-time password to the letter, and says where it is of a sample office', () => {
  const page = invitationHtml(model);
  expect(page).toContain('<dd>ekspertova</dd>');
  expect(page).toContain('<dd>кман-4тра-9вие-2хук</dd>');
  expect(page).not.toContain('УЧЕБНЫЙ КАБИНЕТ');
  expect(invitationHtml({ ...model, isSample: true })).toContain('УЧЕБНЫЙ КАБИНЕТ');
});

test('what was typed is printed as it is and never becomes markup', () => {
  expect(invitationHtml({ ...model, name: '<b>Инна</b>', login: 'a&b' })).toContain('a&amp;b');
  expect(invitationHtml({ ...model, name: '<b>Инна</b>' })).not.toContain('<b>Инна</b>');
});

test('the letter says the same in plain lines', () => {
  const { subject, text } = invitationLetter(model);
  expect(subject).toBe('Приглашение в программу «Аттестация»');
  expect(text).toContain('Имя пользователя (логин): ekspertova\nОдноразовый пароль: кман-4тра-9вие-2хук\n');
  expect(text).toContain('Место работы в программе: Асиновский район, МАОУ гимназия № 3');
  expect(invitationLetter({ ...model, place: '' }).text).not.toContain('Место работы');
});
