import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, openSampleOffice, signIn } from '../app/start-office.ts';

const COORDINATOR = 'синий чайник на подоконнике';

/** Experts of two municipalities; the last row is the first once more, with a slip of the keys. */
const list = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Категория;Категория действует до;Языки;Предельная нагрузка;Дополнительные должности;Телефон',
  'Кедрова Инна Павловна;Асиновский район;МАОУ гимназия № 3;учитель;химия;высшая;01.03.2028;татарский;12;методист, химия;8 (38241) 2-11-00',
  'Томилина Вера Сергеевна;г. Томск;МАОУ СОШ № 2;учитель;физика;первая;;;;;',
  'Кедровва Инна Павловна;Асиновский район;МБОУ ООШ № 4;учитель;биология;;;;;;8 (38241) 2-11-00',
].join('\n');

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const grid = (page: Page) => page.getByRole('grid', { name: 'Эксперты' });
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page | Locator, name: string) => page.getByRole('textbox', { name, exact: true });
const box = (page: Page | Locator, name: string) => page.getByRole('combobox', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const toRail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name }).first().click();

/** Chooses an option of a list, typed so far that it is the first. */
async function choose(page: Page, within: Page | Locator, label: string, part: string): Promise<void> {
  await box(within, label).fill(part);
  await page.getByRole('option').first().click();
}

/** Looks at the screen as it is, light and dark. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.EXPERT_SHOTS ?? test.info().outputDir;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}

async function importList(page: Page): Promise<void> {
  await toRail(page, 'Эксперты');
  await button(page, 'Импорт').first().click();
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Выбрать файл').click();
  await (await chooser).setFiles({ name: 'эксперты.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: /^Принять 3/ }).click();
  await page.getByRole('link', { name: 'Открыть экспертов' }).click();
}

test.beforeEach(async ({ app }) => {
  await app.page.setViewportSize(windowSizes['100 %']);
});

test.describe('in the sample office', () => {
  test.use({ begins: 'with sample' });

  test('an expert is written down, kept from work by absences, relations and limits, closed and brought back; the history tells all', async ({
    app,
  }) => {
    const { page } = app;
    await openSampleOffice(page);
    await toRail(page, 'Эксперты');
    await page.keyboard.press('Control+N');
    await page.keyboard.press('Control+S');
    await expect(page.getByText('Место работы не выбрано. Выберите организацию из справочника.')).toBeVisible();
    await field(page, 'Фамилия').fill('Кедрова');
    await field(page, 'Имя').fill('Инна');
    await field(page, 'Отчество').fill('Павловна');
    await choose(page, page, 'Место работы', 'СОШ');
    await box(page, 'Должность').fill('учитель');
    await box(page, 'Предмет').fill('химия');
    await button(page, 'Добавить должность или предмет').click();
    await box(page, 'Должность 2').fill('методист');
    await box(page, 'Категория').click();
    await page.getByRole('option', { name: 'высшая', exact: true }).click();
    await field(page, 'Категория действует до').fill('01.03.2028');
    await field(page, 'Языки работы').fill('татарский, чулымский');
    await field(page, 'Предельная нагрузка').fill('12');
    await field(page, 'Эл. почта').fill('kedrova');
    await field(page, 'Телефон').fill('8 (3822) 51-00-01');
    await expect(page.getByText('Адрес почты неполный.')).toBeVisible();
    await expectAccessibleAtAllSizes(page);
    await shoot(page, 'form');
    await field(page, 'Эл. почта').fill('kedrova@edu.example');
    await page.keyboard.press('Control+S');
    await expect(title(page)).toHaveText('Кедрова Инна Павловна');
    await expect(page.getByText('методист', { exact: true })).toBeVisible();

    await button(page, 'Добавить отсутствие').click();
    const away = page.getByRole('dialog', { name: 'Когда отсутствует' });
    await field(away, 'С какого дня').fill('16.11.2026');
    await field(away, 'По какой день').fill('10.11.2026');
    await expect(away.getByText('Последний день раньше первого. Исправьте даты.').first()).toBeVisible();
    await field(away, 'По какой день').fill('04.12.2026');
    await field(away, 'Причина').fill('отпуск');
    await button(away, 'Записать').click();
    await expect(page.getByRole('list', { name: 'Отсутствия' })).toContainText('с 16.11.2026 по 04.12.2026');
    await expect(page.getByText('отсутствует до 04.12.2026')).toBeVisible();
    await button(page, 'Добавить отсутствие').click();
    await field(away, 'С какого дня').fill('01.12.2026');
    await field(away, 'По какой день').fill('10.12.2026');
    await expect(away.getByText(/Эти дни уже записаны: отсутствует с 16.11.2026 по 04.12.2026/).first()).toBeVisible();
    await page.keyboard.press('Escape');

    await button(page, 'Добавить связь').click();
    const relation = page.getByRole('dialog', { name: 'Связь эксперта' });
    await field(relation, 'Фамилия').fill('Кедров');
    await field(relation, 'Имя').fill('Олег');
    await field(relation, 'Пояснение').fill('брат');
    await expectAccessible(page);
    await shoot(page, 'relation');
    await button(relation, 'Записать').click();
    await expect(page.getByRole('list', { name: 'Связи' })).toContainText('Родство: Кедров Олег');
    await button(page, 'Добавить связь').click();
    await relation.getByRole('radio', { name: 'Прежнее место работы' }).check();
    await choose(page, relation, 'Организация', 'СОШ');
    await button(relation, 'Записать').click();
    await expect(page.getByRole('list', { name: 'Связи' })).toContainText('Прежнее место работы');
    await expectAccessibleAtAllSizes(page);
    await shoot(page, 'card');

    await tab(page, 'Нагрузка');
    await button(page, 'Изменить пределы').click();
    const limits = page.getByRole('dialog', { name: 'Пределы нагрузки' });
    await field(limits, 'Обычно за период').fill('8');
    await limits.getByRole('textbox', { name: /^За период декабрь-январь/ }).fill('3');
    await button(limits, 'Записать').click();
    const loads = page.getByRole('table', { name: 'Нагрузка по периодам в цифрах' });
    await expect(
      loads
        .getByRole('row', { name: /декабрь-январь/ })
        .getByRole('cell')
        .nth(1),
    ).toHaveText('3');
    await expect(
      loads
        .getByRole('row', { name: /ноябрь-декабрь/ })
        .getByRole('cell')
        .nth(1),
    ).toHaveText('8');

    await button(page, 'Больше не эксперт').click();
    const closing = page.getByRole('dialog', { name: 'Кедрова Инна Павловна: больше не эксперт?' });
    await button(closing, 'Больше не эксперт').click();
    await expect(closing.getByText('Причина не указана.')).toBeVisible();
    await field(closing, 'Почему').fill('перешла на другую работу');
    await button(closing, 'Больше не эксперт').click();
    await expect(page.getByText('Больше не эксперт с 21.11.2026: перешла на другую работу')).toBeVisible();
    await button(page, 'Отменить').last().click();
    await expect(page.getByText('Больше не эксперт с 21.11.2026')).toHaveCount(0);

    await tab(page, 'История');
    for (const act of ['Сведения записаны', 'Записано отсутствие', 'Записана связь', 'Изменены пределы нагрузки']) {
      await expect(page.getByRole('table', { name: act }).first()).toBeVisible();
    }
    await expect(page.getByRole('table', { name: 'Отмена последнего изменения' })).toContainText('Больше не эксперт');
    await expectAccessible(page);
    await shoot(page, 'history');
  });

  test('the list is narrowed, grouped by municipality, told for a period; load and quality of an expert stand on his card', async ({
    app,
  }) => {
    const { page } = app;
    await openSampleOffice(page);
    await toRail(page, 'Эксперты');
    await expect(grid(page)).toBeVisible();
    await box(page, 'Нагрузка за период').click();
    await page.getByRole('option', { name: /^ноябрь-декабрь 2026/ }).click();
    await page.getByRole('checkbox', { name: 'По муниципалитетам' }).check();
    await expect(grid(page).getByText('Асиновский район').first()).toBeVisible();
    await expectAccessibleAtAllSizes(page);
    await shoot(page, 'list-grouped');
    await page.getByRole('checkbox', { name: 'По муниципалитетам' }).uncheck();
    await box(page, 'Показать').click();
    await page.getByRole('option', { name: 'Отсутствуют сегодня' }).click();
    await expect(page.getByText('Никого не нашлось')).toBeVisible();
    await button(page, 'Сбросить').click();
    await grid(page)
      .getByRole('columnheader', { name: /Нагрузка/ })
      .click();
    await grid(page)
      .getByRole('columnheader', { name: /Нагрузка/ })
      .click();
    await shoot(page, 'list');
    await grid(page).getByRole('row').nth(1).getByRole('gridcell').first().click();
    await page.keyboard.press('Enter');
    await tab(page, 'Нагрузка');
    await expect(page.getByRole('img', { name: 'Нагрузка по периодам' })).toBeVisible();
    await expectAccessibleAtAllSizes(page);
    await shoot(page, 'load');
    await tab(page, 'Качество');
    await expect(page.getByText(/Разброс считается по завершённым листам/)).toBeVisible();
    await expectAccessible(page);
    await shoot(page, 'quality');
    await tab(page, 'Приглашения и заявления');
    await expectAccessible(page);
    await shoot(page, 'work');
    await page.getByRole('table', { name: 'Назначенные заявления' }).getByRole('button').first().click();
    await expect(page).toHaveURL(/#\/applications\//);
  });
});

test('doubles are found, merged after a preview and parted again; a coordinator keeps only the experts of his municipality', async ({
  app,
}) => {
  const { page } = app;
  await createOffice(page);
  await importList(page);
  await expect(page.getByText('показано 3 из 3')).toBeVisible();
  await toRail(page, 'Двойники');
  await expect(page.getByRole('list', { name: 'Похожие эксперты' })).toContainText('похожие имя и контакты');
  await expectAccessible(page);
  await shoot(page, 'doubles');
  await page.getByRole('button', { name: /^Сравнить и объединить/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Объединить 2 записи в одну?' });
  await dialog.getByRole('radio', { name: /^Кедрова Инна Павловна/ }).check();
  await expect(dialog).toContainText('учитель химия, методист химия, учитель биология');
  await expectAccessible(page);
  await shoot(page, 'merge');
  await button(dialog, 'Объединить').click();
  await expect(page.getByText('Двойников не нашлось')).toBeVisible();
  await button(page, 'Отменить').click();
  await expect(page.getByRole('list', { name: 'Похожие эксперты' })).toBeVisible();
  await page.getByRole('button', { name: /^Сравнить и объединить/ }).click();
  await dialog.getByRole('radio', { name: /^Кедрова Инна Павловна/ }).check();
  await button(dialog, 'Объединить').click();
  await expect(page.getByText('Двойников не нашлось')).toBeVisible();

  await toRail(page, 'Настройки');
  await toRail(page, 'Пользователи');
  await button(page, 'Добавить пользователя').click();
  const account = page.getByRole('dialog', { name: 'Новый пользователь' });
  await box(account, 'Муниципалитет').click();
  await page.getByRole('option', { name: 'Асиновский район' }).click();
  for (const [name, value] of Object.entries({
    Фамилия: 'Рыбакова',
    Имя: 'Ольга',
    Отчество: 'Павловна',
    Логин: 'rybakova',
    Пароль: COORDINATOR,
    'Пароль ещё раз': COORDINATOR,
  })) {
    await field(account, name).fill(value);
  }
  await account.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await button(account, 'Добавить').click();
  await expect(page.getByText('Пользователь добавлен')).toBeVisible();
  await page.keyboard.press('Control+KeyL');
  await field(page, 'Логин').fill('rybakova');
  await signIn(page, COORDINATOR);
  await toRail(page, 'Эксперты');
  await expect(page.getByText('показано 1 из 1')).toBeVisible();
  await expect(grid(page)).not.toContainText('Томилина');
  await expect(button(page, 'Импорт')).toHaveAttribute('aria-disabled', 'true');
  await grid(page).getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Кедрова Инна Павловна');
  await expect(page.getByText('высшая, до 01.03.2028')).toBeVisible();
  await button(page, 'Добавить отсутствие').click();
  const away = page.getByRole('dialog', { name: 'Когда отсутствует' });
  await field(away, 'С какого дня').fill('01.12.2026');
  await field(away, 'По какой день').fill('10.12.2026');
  await button(away, 'Записать').click();
  await expect(page.getByRole('list', { name: 'Отсутствия' })).toContainText('с 01.12.2026');
  await page.evaluate(() => {
    location.hash = '#/experts/nobody';
  });
  await expect(page.getByText('Карточки эксперта нет')).toBeVisible();
  await expectAccessible(page);
});
