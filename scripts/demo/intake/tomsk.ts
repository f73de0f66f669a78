import { join } from 'node:path';
import { readText } from '../read-text.ts';
import { registerAll } from '../schedule/make-schedule.ts';
import type { Stage } from '../story.ts';
import { dialog, openPart, title } from './on-screen.ts';

/** The invented coordinator of the demonstration. */
const coordinator = { lastName: 'Рыбакова', login: 'rybakova', password: 'синий чайник на подоконнике' } as const;

/**
 * Tomsk: a municipal coordinator signs in with her own login and sees only her municipality; she registers, withdraws on behalf of
 * a teacher, reminds those who have not applied, and the journal is on paper.
 */
export async function tellTomsk({ window, app }: Stage): Promise<readonly string[]> {
  const { page } = window;
  const municipality = await addCoordinator(window);
  await page.keyboard.press('Control+KeyL');
  await page.getByRole('heading', { name: 'Войти' }).waitFor();
  await window.fill('Логин', coordinator.login);
  await window.fill('Пароль', coordinator.password);
  await window.picture('tomsk-sign-in');
  await window.press('Войти');
  await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
  await window.section('Заявления');
  const grid = page.getByRole('grid', { name: 'Заявления' });
  await grid.getByRole('gridcell').first().waitFor();
  await window.picture('tomsk-own-municipality');
  const others = (await grid.getByRole('row').allInnerTexts()).slice(1).filter((row) => !row.includes(municipality));
  await registerAll(window);
  await remind(window);
  await withdraw(window);
  const wrong = await printJournal(window, app.saveDir);
  return others.length === 0 ? wrong : ['Координатор видит заявления чужого муниципалитета.', ...wrong];
}

async function addCoordinator(window: Stage['window']): Promise<string> {
  const { page } = window;
  await openPart(window, 'Настройки', 'Пользователи');
  await window.press('Добавить пользователя');
  const form = dialog(window, 'Новый пользователь');
  await form.getByRole('combobox', { name: 'Муниципалитет' }).click();
  const option = page.getByRole('option', { name: /район/ }).first();
  const municipality = (await option.innerText()).trim();
  await option.click();
  const fill = (name: string, value: string) => form.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Фамилия', coordinator.lastName);
  await fill('Имя', 'Ольга');
  await fill('Отчество', 'Павловна');
  await fill('Логин', coordinator.login);
  await fill('Пароль', coordinator.password);
  await fill('Пароль ещё раз', coordinator.password);
  await form.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await window.picture('tomsk-new-user');
  await form.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByText('Пользователь добавлен').waitFor();
  return municipality;
}

async function remind(window: Stage['window']): Promise<void> {
  const { page } = window;
  await openPart(window, 'Заявления', 'Не подавшие');
  await page.keyboard.press('Insert');
  const form = dialog(window, 'Кто зарегистрировался и не подал заявление');
  await form.getByRole('textbox', { name: 'Фамилия' }).fill('Забывчива');
  await form.getByRole('textbox', { name: 'Имя', exact: true }).fill('Анна');
  const place = form.getByRole('combobox', { name: 'Муниципалитет' });
  if ((await place.count()) > 0 && (await place.isEnabled())) {
    await place.click();
    await page.getByRole('option').first().click();
  }
  await form.getByRole('textbox', { name: 'Адрес электронной почты' }).fill('zabyvchiva@school.example');
  await form.getByRole('button', { name: 'Добавить' }).click();
  await form.waitFor({ state: 'hidden' });
  await window.picture('tomsk-not-submitted');
}

async function withdraw(window: Stage['window']): Promise<void> {
  const { page } = window;
  await openPart(window, 'Заявления', 'Отзывы');
  await page.getByRole('tab', { name: 'Отзыв муниципальным координатором' }).click();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await window.press(/^Сформировать заявление на отзыв/);
  const form = dialog(window, 'Отзыв заявления о проведении аттестации');
  await form.getByRole('textbox', { name: 'Причина отзыва заявления' }).fill('По состоянию здоровья.');
  await window.picture('tomsk-withdrawal');
  await form.getByRole('button', { name: /^Сформировать заявление на отзыв/ }).click();
  await page.getByRole('region', { name: 'Страница 1 из 1' }).waitFor();
  await window.picture('tomsk-withdrawal-paper');
  await page.keyboard.press('Escape');
}

async function printJournal(window: Stage['window'], saveDir: string): Promise<readonly string[]> {
  const { page } = window;
  await openPart(window, 'Заявления', 'Журнал');
  await window.picture('tomsk-journal');
  await window.press(/^Печать/);
  await page.getByRole('region', { name: /^Страница 1 из/ }).waitFor();
  await window.picture('tomsk-journal-paper');
  await page.keyboard.press('Control+S');
  await page.getByText('Документ записан').waitFor();
  const printed = readText(join(saveDir, 'Журнал регистрации заявлений.pdf'));
  await page.keyboard.press('Escape');
  await title(window).filter({ hasText: 'Журнал' }).waitFor();
  return /Журнал регистрации/i.test(printed) ? [] : ['В печатном журнале нет заголовка.'];
}
