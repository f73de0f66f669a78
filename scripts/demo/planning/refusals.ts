import type { DemoWindow } from '../window.ts';

/** An expert goes on leave for the whole of the two months: his card keeps the days. */
export async function goOnLeave(window: DemoWindow, expert: string, from: string, to: string): Promise<void> {
  const { page } = window;
  await window.section('Эксперты');
  await page.getByRole('searchbox', { name: 'Поиск эксперта' }).fill(expert);
  await page.getByRole('grid', { name: 'Эксперты' }).getByRole('gridcell', { name: expert }).dblclick();
  await page.getByRole('heading', { level: 1 }).getByText(expert).waitFor();
  await window.press('Добавить отсутствие');
  await window.fill('С какого дня', from);
  await window.fill('По какой день', to);
  await window.fill('Причина', 'отпуск');
  await window.picture('expert-on-leave');
  const dialog = page.getByRole('dialog', { name: 'Когда отсутствует' });
  await window.press('Записать', dialog);
  await dialog.waitFor({ state: 'hidden' });
}

/** Writes down the refusals of the first experts of so many panels, as they told them by telephone. */
export async function writeRefusals(window: DemoWindow, count: number): Promise<void> {
  const { page } = window;
  for (let done = 0; done < count; done += 1) {
    await window.section('Экспертиза');
    const panels = page.getByRole('grid', { name: 'Составы экспертов' });
    await panels.getByRole('gridcell').nth(0).waitFor();
    await panels.locator('[role=row]:has([role=gridcell])').nth(done).getByRole('gridcell').nth(1).dblclick();
    await page.getByRole('tab', { name: 'Экспертиза' }).click();
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Отказаться от участия/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Комментарий' }).fill('Нахожусь в отпуске');
    if (done === 0) await window.picture('refusal');
    await dialog.getByRole('button', { name: 'Отказаться' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  await window.picture('refused');
}
