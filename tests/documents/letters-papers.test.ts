import { expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import { prepareMessages } from '#shared/commands/letters/prepare-messages.ts';
import { reserveNumbers } from '#shared/commands/registration/reserve-numbers.ts';
import { formWithdrawal } from '#shared/commands/withdrawal/form-withdrawal.ts';
import { registerWithdrawal } from '#shared/commands/withdrawal/register-withdrawal.ts';
import { applicationJournal } from '#shared/documents/journal-applications.ts';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import { letterModel } from '#shared/documents/letter-model.ts';
import { notSubmittedList } from '#shared/documents/not-submitted-list.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { withdrawalJournal } from '#shared/documents/withdrawal-journal.ts';
import { withdrawalModel } from '#shared/documents/withdrawal-model.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today } from '#tests/support/procedure.ts';
import { openTestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';

const whole = { from: null, to: null, municipalityId: null };
const by = { userId: 'secretary', today, timeOf: (instant: string) => instant.slice(0, 10) };

/** Pages of a paper as they are read back from its PDF. */
async function printed(order: PaperOrder): Promise<readonly string[]> {
  const paper = await openTestPaper();
  const made = await makePdf(paper, order).finally(() => paper.close());
  if (!made.ok) throw new Error(made.error.code);
  return (await readPdf(made.value.bytes)).map(joined);
}

/** An office with so many registered applications; every tenth was entered late. */
function journalOffice(count: number) {
  const applications = Array.from({ length: count }, (_, i) =>
    anApplication({
      id: `a${i}`,
      systemNo: i + 1,
      lastName: `Заявителев${i + 1}`,
      status: 'REGISTERED',
      registrationNo: String(i + 1),
      receivedAt: '2026-09-01' as LocalDate,
      registeredOn: (i % 10 === 0 ? '2026-09-04' : '2026-09-01') as LocalDate,
    }),
  );
  return officeState({ applications });
}

test('the journal of registration repeats its head on every page, marks late entries and explains the gap', {
  timeout: 60_000,
}, async () => {
  const office = journalOffice(60);
  done(office, reserveNumbers, {
    id: 'b1',
    year: 2026,
    from: 101,
    to: 150,
    use: 'AWAY',
    userId: null,
    holder: 'Асиновский район',
  });
  const model = applicationJournal(office, whole, by);
  const pages = await printed({ kind: 'journal', model });
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]).toContain('Журнал регистрации заявлений педагогических работников на аттестацию');
  for (const page of pages.slice(0, -1)) expect(page).toContain('Рег. №');
  const text = pages.join(' ');
  for (let i = 1; i <= 60; i += 1) expect(text.replaceAll(' ', '')).toContain(`Заявителев${i}`);
  expect(model.rows.filter((row) => /позже дня подачи на 3\sдня$/u.test(row[2] ?? ''))).toHaveLength(6);
  expect(text).toContain('Записаны позже дня подачи: 6 заявлений.');
  expect(text).toContain('Номера 101–150 зарезервированы: Асиновский район; их выдаёт другой кабинет.');
});

test('the journal asks for its part only, and Excel has the same rows with real dates', () => {
  const office = journalOffice(3);
  const model = applicationJournal(office, { ...whole, municipalityId: 'asino' }, by);
  expect([model.rows, model.lines]).toEqual([[], ['Муниципалитет: Асиновский район']]);
  const some = applicationJournal(
    office,
    { ...whole, from: '2026-09-01' as LocalDate, to: '2026-09-01' as LocalDate },
    by,
  );
  const sheet = journalSheet(some);
  expect(some.lines).toEqual(['Поданы с 01.09.2026 по 01.09.2026']);
  expect(sheet.rows.map((row) => [row[0], row[1], row[9], row[13]])).toEqual([
    [1, '2', null, '2026-10-01'],
    [2, '3', null, '2026-10-01'],
    [3, '1', null, '2026-10-01'],
  ]);
  expect(sheet.columns[13]).toMatchObject({ header: 'Срок 30 дней', kind: 'date' });
});

test('the withdrawal is printed in the right cases, for the teacher and for the coordinator', {
  timeout: 60_000,
}, async () => {
  const office = broughtTo('ACCEPTED');
  const application = office.get('applications', 'a1');
  if (!application) throw new Error('no application');
  const facts = { application, reason: 'Увольнение', madeOn: today } as const;
  const own = withdrawalModel(office, { ...facts, origin: 'TEACHER', formedBy: 'teacher' });
  const [page = ''] = await printed({ kind: 'withdrawal', model: own });
  expect(page).toContain('от Баязитова Дамира Хакимджановича, учителя химии');
  expect(page).toContain('Прошу не рассматривать (отозвать) моё заявление от 01.09.2026 № 1');
  expect(page).toContain('в целях установления высшей квалификационной категории по должности «учитель химии»');
  expect(page).toContain('Причина отзыва заявления: Увольнение.');
  const his = withdrawalModel(office, { ...facts, origin: 'COORDINATOR', formedBy: 'tomsk-coordinator' });
  const [paper = ''] = await printed({ kind: 'withdrawal', model: his });
  expect(paper).toContain('Муниципальный координатор города Томска Петрова Анна Ильинична сообщает');
  expect(paper).toContain('педагогический работник Баязитов Дамир Хакимджанович отзывает заявление');
});

test('the journal of withdrawals has number, reason, who formed it and the day', { timeout: 60_000 }, async () => {
  const office = broughtTo('ACCEPTED');
  done(office, formWithdrawal, { id: 'w1', applicationId: 'a1', reason: 'Увольнение', origin: 'TEACHER' }, 'teacher');
  done(office, registerWithdrawal, { applicationId: 'a1' });
  const model = withdrawalJournal(office, 'secretary', today);
  expect(model.rows).toEqual([
    [
      '1',
      'Баязитов Дамир Хакимджанович',
      'учитель, МАОУ СОШ № 1',
      '1',
      'Увольнение',
      'педагогический работник',
      'Зарегистрировано',
      today,
    ],
  ]);
  const [page = ''] = await printed({ kind: 'journal', model });
  expect(page).toContain('Журнал регистрации отозванных заявлений педагогических работников на аттестацию');
  expect(page).toContain('21.11.2026');
});

test('letters are printed a page each, to their readers in the dative, with the words that were prepared', {
  timeout: 60_000,
}, async () => {
  const office = broughtTo('ACCEPTED');
  const draft = { applicationId: 'a1', registrantId: null, kind: 'TERM' as const, subject: 'Срок аттестации' };
  const text = 'Уважаемый Дамир Хакимджанович!\n\nАттестация проводится с 01.11.2026.';
  const messages = ['m1', 'm2'].map((id) => ({ ...draft, id, text, channels: ['PAPER' as const] }));
  done(office, prepareMessages, { messages });
  const model = letterModel(office, [...office.all('messages')], 'secretary', today);
  const pages = await printed({ kind: 'letter', model });
  expect(pages).toHaveLength(2);
  for (const page of pages) {
    expect(page).toContain('Баязитову Дамиру Хакимджановичу');
    expect(page).toContain('Аттестация проводится с 01.11.2026.');
    expect(page).toContain('по заявлению № 1');
    expect(page).toContain('Л. Г. Моисеева');
  }
});

test('the list of those who have not applied is printed with all its columns', { timeout: 60_000 }, async () => {
  const office = officeState({ applications: [anApplication({ status: 'DRAFT', phone: '8 900 000-00-00' })] });
  const [page = ''] = await printed({ kind: 'journal', model: notSubmittedList(office, by) });
  expect(page).toContain('Педагогические работники, не подавшие заявление');
  for (const word of ['Муниципалитет', 'ФИО', 'Номер телефона', 'Адрес', '8 900 000-00-00', 'Хакимджанович']) {
    expect(page).toContain(word);
  }
  expect(notSubmittedList(office, by, new Set()).rows).toEqual([]);
});
