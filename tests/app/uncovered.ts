import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { windowSizes } from './accessible.ts';

/** While a message is shown, no button of the bar is beneath it: at every size of the window a press at its middle meets it. */
export async function expectUncovered(page: Page, bar: Locator, message: Locator): Promise<void> {
  for (const [name, size] of Object.entries(windowSizes)) {
    await page.setViewportSize(size);
    // In a very low window the whole screen scrolls, with its bar.
    await bar.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await expect(message).toBeVisible();
    await expect.poll(() => coveredIn(bar), `buttons that something lies on at ${name}`).toEqual([]);
    expect(await overlaps(bar, message), `the message lies on the bar at ${name}`).toBe(false);
  }
  await page.setViewportSize(windowSizes['100 %']);
}

/** Words of the buttons whose middle something else lies on; '—' where there is no button at all. */
function coveredIn(bar: Locator): Promise<readonly string[]> {
  return bar.evaluate((element) => {
    const buttons = [...element.querySelectorAll('button')];
    const covered = buttons.filter((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return !met || !button.contains(met);
    });
    return buttons.length === 0 ? ['—'] : covered.map((button) => button.innerText);
  });
}

async function overlaps(bar: Locator, message: Locator): Promise<boolean> {
  const [under, over] = [await bar.boundingBox(), await message.boundingBox()];
  return !under || !over || over.y + over.height > under.y + 1;
}
