import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

/** The name at the head of a card. */
export const cardTitle = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens the first application of this status from the list; answers its name. */
export async function openFirst(page: Page, status: string): Promise<string> {
  await page.keyboard.press('F4');
  await page.getByRole('group', { name: 'Статус' }).getByRole('checkbox', { name: status, exact: true }).check();
  await page.keyboard.press('Escape');
  const row = page.getByRole('grid', { name: 'Заявления' }).getByRole('row').nth(1);
  await expect(row).toContainText(status);
  const cell = row.getByRole('gridcell').nth(2);
  const name = await cell.innerText();
  await cell.click();
  await page.keyboard.press('Enter');
  await expect(cardTitle(page)).toHaveText(name);
  return name;
}

/** Opens the window of a step from «Действия», by its key. */
export async function openStep(page: Page, label: string): Promise<Locator> {
  const step = page.locator('[role="dialog"][aria-modal="true"]');
  await expect(step).toHaveCount(0);
  await page.keyboard.press('F7');
  await page.getByRole('dialog', { name: 'Действия' }).getByRole('button', { name: label, exact: true }).click();
  await expect(step).toBeVisible();
  return step;
}
