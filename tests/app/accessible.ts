import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The window as an office has it: 1366 × 768, and the same screen at 125 % and 200 %. */
export const windowSizes = {
  '100 %': { width: 1366, height: 768 },
  '125 %': { width: 1093, height: 614 },
  '200 %': { width: 683, height: 384 },
} as const;

/** No axe violation on what is shown now, in the light and in the dark theme. Leaves the page in the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolations(page, colorScheme);
  }
}

/** The same, then the narrower sizes in the light theme; nothing is pushed out of the window sideways. */
export async function expectAccessibleAtAllSizes(page: Page): Promise<void> {
  await expectAccessible(page);
  for (const name of ['125 %', '200 %'] as const) {
    await page.setViewportSize(windowSizes[name]);
    // What hangs on a button finds its place a frame after the window has changed.
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, `pixels outside the window at ${name}`).toBeLessThanOrEqual(0);
    await expectNoViolations(page, name);
  }
  await page.setViewportSize(windowSizes['100 %']);
}

async function expectNoViolations(page: Page, how: string): Promise<void> {
  // Only violations are told in full: selectors of everything that passed cost five times the checks themselves.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(RULES);
  const { violations } = await axe.analyze();
  const said = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
  expect(said, `axe, ${how}`).toEqual([]);
}
