import type { Locator } from 'playwright-core';
import type { DemoWindow } from '../window.ts';

/** The name at the head of a screen or a card. */
export const title = ({ page }: DemoWindow): Locator => page.getByRole('heading', { level: 1 });

/** A dialog that asks something. */
export const dialog = ({ page }: DemoWindow, name?: string | RegExp): Locator =>
  page.getByRole('dialog', name === undefined ? {} : { name }).last();

/** Chooses one of the answers of a group. */
export async function mark({ page }: DemoWindow, group: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: answer, exact: true }).check();
}

/** Chooses from a list that narrows while one types: the first that is left. */
export async function chooseTyped({ page }: DemoWindow, name: string, part: string): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).fill(part);
  await page.getByRole('option').first().click();
}

/** Opens the window of a step from «Действия» of a card. */
export async function openStep(window: DemoWindow, label: string): Promise<Locator> {
  const { page } = window;
  await page.keyboard.press('F7');
  await page.getByRole('dialog', { name: 'Действия' }).getByRole('button', { name: label, exact: true }).click();
  const step = page.locator('[role="dialog"][aria-modal="true"]');
  await step.waitFor();
  return step;
}

/** Opens a tab of a card. */
export async function openTab({ page }: DemoWindow, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
}

/** Opens a part of a section from the rail. */
export async function openPart(window: DemoWindow, section: string, part: string): Promise<void> {
  await window.section(section);
  await window.page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: part, exact: true }).click();
  await title(window).filter({ hasText: part }).waitFor();
}
