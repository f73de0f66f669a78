import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** The window as the demonstration uses it: by role and name, with a numbered picture of each screen. */
export type DemoWindow = {
  readonly page: Page;
  /** A picture of the screen as it stands, `NN-name.png`. */
  picture(name: string): Promise<void>;
  /** Presses the button of this name. */
  press(name: string | RegExp, within?: Locator): Promise<void>;
  /** Fills the field of this name. */
  fill(name: string, value: string): Promise<void>;
  /** Chooses from a list of this name. */
  choose(name: string, option: string): Promise<void>;
  /** Goes to a section. */
  section(name: string): Promise<void>;
};

/** Drives the page; pictures go to the folder. */
export function demoWindow(page: Page, out: string): DemoWindow {
  mkdirSync(out, { recursive: true });
  let pictures = 0;
  return {
    page,
    async picture(name) {
      pictures += 1;
      await page.screenshot({ path: join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
    },
    press: async (name, within) =>
      (within ?? page).getByRole('button', { name, exact: typeof name === 'string' }).click(),
    fill: async (name, value) => page.getByRole('textbox', { name, exact: true }).fill(value),
    async choose(name, option) {
      await page.getByRole('combobox', { name }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    section: async (name) =>
      page
        .getByRole('navigation', { name: 'Разделы' })
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .click(),
  };
}
