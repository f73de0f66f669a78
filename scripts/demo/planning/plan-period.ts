import type { DemoWindow } from '../window.ts';

/** Gives every registered application one period, from the registry: those that the rules leave out stay. */
export async function choosePeriodForAll(window: DemoWindow): Promise<string> {
  const { page } = window;
  await window.section('Заявления');
  const grid = page.getByRole('grid', { name: 'Заявления' });
  await grid.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await window.press('Период…');
  const question = page.getByRole('dialog');
  await question.getByRole('combobox', { name: 'Период аттестации' }).click();
  const option = page.getByRole('option').nth(1);
  const period = (await option.innerText()).trim();
  await option.click();
  await window.picture('choose-period');
  await question.getByRole('button', { name: 'Назначить период' }).click();
  await question.waitFor({ state: 'hidden' });
  return period;
}
