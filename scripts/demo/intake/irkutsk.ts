import { join } from 'node:path';
import { readText } from '../read-text.ts';
import type { Stage } from '../story.ts';
import { portfolioOf } from './kuzbass.ts';
import { chooseTyped, dialog, mark, openStep, openTab, title } from './on-screen.ts';

const PERSON = 'Байкалова-Показова Ольга Сергеевна';

/**
 * Irkutsk: one form for the six blocks, registered at once; the card shows every status, the portfolio grows, additional
 * information is asked for and comes in, and the history tells who did what.
 */
export async function tellIrkutsk({ window, app, input }: Stage): Promise<readonly string[]> {
  const { page } = window;
  await window.section('Заявления');
  await page.keyboard.press('Insert');
  await title(window).filter({ hasText: 'Новое заявление' }).waitFor();
  await fillBlocks(window);
  await window.picture('irkutsk-six-blocks');
  await page.keyboard.press('Control+Enter');
  await title(window).filter({ hasText: PERSON }).waitFor();
  await window.picture('irkutsk-registered');
  await ask(window);
  await growPortfolio(window, input);
  await answer(window);
  const wrong = await printApplication(window, app.saveDir);
  await openTab(window, 'История');
  await page.getByRole('table').first().waitFor();
  await window.picture('irkutsk-history');
  return wrong;
}

async function fillBlocks(window: Stage['window']): Promise<void> {
  const { page } = window;
  const [lastName = '', firstName = '', patronymic = ''] = PERSON.split(' ');
  await page.getByRole('checkbox', { name: 'Личная подпись есть' }).check();
  await page.getByRole('checkbox', { name: 'Дополнительно на бумажном носителе' }).check();
  await window.fill('Фамилия', lastName);
  await window.fill('Имя', firstName);
  await window.fill('Отчество', patronymic);
  await mark(window, 'Пол', 'женский');
  await window.fill('Дата рождения', '31.07.1981');
  await window.fill('СНИЛС', '11223344595');
  await window.fill('Электронная почта', 'baikalova@school.example');
  await chooseTyped(window, 'Место работы', 'СОШ');
  await page.getByRole('combobox', { name: 'Должность', exact: true }).fill('учитель');
  await page.getByRole('combobox', { name: 'Предмет', exact: true }).fill('биология');
  await mark(window, 'Заявленная категория', 'первая');
  await mark(window, 'Имеющаяся категория', 'не имею');
  await mark(window, 'Форма аттестации', 'очно');
  await window.fill('Награды и достижения', 'Почётная грамота департамента образования');
}

async function growPortfolio(window: Stage['window'], input: string | null): Promise<void> {
  await openTab(window, 'Портфолио');
  const [file] = portfolioOf(input).filter((path) => /\.(png|jpg)$/i.test(path));
  const indicator = window.page.getByRole('tabpanel').locator('input[type=file]').first();
  if (file && (await indicator.count()) > 0) {
    await indicator.setInputFiles(file);
    await window.page
      .getByRole('button', { name: /^Открыть: / })
      .first()
      .waitFor();
  }
  await window.picture('irkutsk-portfolio');
}

/** While additional information is awaited, the portfolio may grow too (S0). */
async function ask(window: Stage['window']): Promise<void> {
  const { page } = window;
  await openTab(window, 'Заявление');
  await page.keyboard.press('Control+Enter');
  await dialog(window).getByRole('button', { name: 'Принять к рассмотрению' }).click();
  await page.getByText(/^Принято к рассмотрению/).waitFor();
  const request = await openStep(window, 'Запросить сведения');
  await request.getByRole('textbox', { name: 'Что запросить' }).fill('Копия диплома');
  await window.picture('irkutsk-request');
  await request.getByRole('button', { name: /^Отправить/ }).click();
  await page.getByText('Ждём ответа на запросы: 1').waitFor();
}

async function answer(window: Stage['window']): Promise<void> {
  const { page } = window;
  const side = page.getByRole('complementary', { name: 'Следующий шаг' });
  await side.getByRole('button', { name: 'Записать ответ' }).click();
  await dialog(window).getByRole('textbox', { name: 'Что получено' }).fill('Копия диплома получена');
  await dialog(window).getByRole('button', { name: 'Записать ответ' }).click();
  await page.getByText('Копия диплома получена').first().waitFor();
  await window.picture('irkutsk-answered');
}

async function printApplication(window: Stage['window'], saveDir: string): Promise<readonly string[]> {
  const { page } = window;
  await window.press(/^Печать заявления/);
  await page.getByRole('region', { name: /^Страница 1 из/ }).waitFor();
  await window.picture('irkutsk-paper');
  await page.keyboard.press('Control+S');
  await page.getByText('Документ записан').waitFor();
  const printed = readText(join(saveDir, 'Заявление о проведении аттестации.pdf'));
  await page.keyboard.press('Escape');
  await title(window).filter({ hasText: PERSON }).waitFor();
  return printed.includes('ЗАЯВЛЕНИЕ') && printed.includes('Байкаловой-Показовой')
    ? []
    : ['В печатном заявлении нет заголовка или имени в родительном падеже.'];
}
