import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../read-text.ts';
import type { Stage } from '../story.ts';
import { chooseTyped, dialog, mark, openStep, openTab, title } from './on-screen.ts';

const PERSON = 'Кузнецова-Показова Вера Ильинична';

/** Files of a portfolio: as teachers send them, some damaged. */
export function portfolioOf(input: string | null): readonly string[] {
  const own = input === null ? null : join(input, 'portfolio');
  const folder = own && existsSync(own) ? own : join(import.meta.dirname, '../../../tests/fixtures/portfolio');
  return readdirSync(folder).map((name) => join(folder, name));
}

/**
 * Kuzbass: what a teacher has filed through ЕПГУ is entered with its number, its documents are looked at, and it is refused at
 * intake for want of the analytic note, with the way to mend it; filed again, it is linked to the first.
 */
export async function tellKuzbass({ window, app, input }: Stage): Promise<readonly string[]> {
  const { page } = window;
  await window.section('Заявления');
  await page.keyboard.press('Insert');
  await title(window).filter({ hasText: 'Новое заявление' }).waitFor();
  await page.getByRole('radio', { name: 'ЕПГУ', exact: true }).check();
  await window.fill('Номер ЕПГУ', '3133953232');
  await page.getByRole('checkbox', { name: 'Личная подпись есть' }).check();
  await fillPerson(window);
  await window.picture('kuzbass-application');
  await page.keyboard.press('Control+Shift+Enter');
  await title(window).filter({ hasText: PERSON }).waitFor();
  const wrong = await lookAtFiles({ window, input });
  return [...wrong, ...(await refuseAndRepeat(window, app.saveDir))];
}

async function fillPerson(window: Stage['window']): Promise<void> {
  const [lastName = '', firstName = '', patronymic = ''] = PERSON.split(' ');
  await window.fill('Фамилия', lastName);
  await window.fill('Имя', firstName);
  await window.fill('Отчество', patronymic);
  await window.fill('Дата рождения', '12.04.1985');
  await window.fill('СНИЛС', '087-654-303 00');
  await window.fill('Телефон', '8 913 812 34 56');
  await window.fill('Серия и номер', '4603 123456');
  await window.fill('Дата выдачи', '12.08.2005');
  await window.fill('Кем выдан', 'ОВД г. Томска');
  await window.fill('Код подразделения', '420-015');
  await chooseTyped(window, 'Место работы', 'СОШ');
  await window.page.getByRole('combobox', { name: 'Должность', exact: true }).fill('учитель');
  await window.page.getByRole('combobox', { name: 'Предмет', exact: true }).fill('русский язык и литература');
  await mark(window, 'Заявленная категория', 'первая');
  await mark(window, 'Имеющаяся категория', 'не имею');
  await mark(window, 'Форма аттестации', 'очно');
}

/** Puts the files in and opens the first that can be shown; a damaged one must be told apart. */
async function lookAtFiles({ window, input }: Pick<Stage, 'window' | 'input'>): Promise<readonly string[]> {
  const { page } = window;
  await openTab(window, 'Документы');
  const other = page.getByRole('region', { name: 'Другие документы', exact: true });
  await other.locator('input[type=file]').setInputFiles([...portfolioOf(input)]);
  await other
    .getByRole('button', { name: /^Открыть: / })
    .first()
    .waitFor();
  await page
    .getByText(/повреждён|под паролем|защищён/i)
    .first()
    .waitFor();
  await window.picture('kuzbass-documents');
  await other
    .getByRole('button', { name: /^Открыть: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Закрыть просмотр' }).waitFor();
  await page
    .getByRole('img')
    .or(page.getByRole('region', { name: /^Страница 1/ }))
    .first()
    .waitFor();
  await window.picture('kuzbass-viewer');
  await window.press('Закрыть просмотр');
  const told = await page.getByText(/повреждён|под паролем|защищён/i).count();
  return told > 0 ? [] : ['О повреждённых файлах ничего не сказано.'];
}

async function refuseAndRepeat(window: Stage['window'], saveDir: string): Promise<readonly string[]> {
  const { page } = window;
  const refuse = await openStep(window, 'Отказать в приёме');
  await refuse.getByRole('checkbox', { name: /аналитическая справка/i }).check();
  await window.picture('kuzbass-refuse');
  await refuse.getByRole('button', { name: 'Отказать в приёме' }).click();
  await page.getByRole('region', { name: /^Страница 1 из/ }).waitFor();
  await window.picture('kuzbass-d10');
  await page.keyboard.press('Control+S');
  await page.getByText('Документ записан').waitFor();
  const printed = readText(join(saveDir, 'Решение об отказе в приеме документов.pdf'));
  await page.keyboard.press('Escape');
  await title(window).filter({ hasText: PERSON }).waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog(window).getByRole('button', { name: 'Создать новое заявление' }).click();
  await page.getByRole('link', { name: /^подано вместо №/ }).waitFor();
  await window.picture('kuzbass-filed-again');
  return /аналитическ/i.test(printed) ? [] : ['В решении об отказе нет причины.'];
}
