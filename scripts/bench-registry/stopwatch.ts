import type { CDPSession, Page } from 'playwright-core';

declare global {
  /** Measurements of the bench in the window that it drives. */
  var measured: { readonly paints: number[]; readonly longTasks: number[] } | undefined;
}

/**
 * Begins to measure in the window: from each key press and each click to the paint that follows it, and every task over
 * 50 ms. Rows are drawn in the same turn as the event, so the next paint shows them.
 */
export async function startStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paints: number[] = [];
    const longTasks: number[] = [];
    globalThis.measured = { paints, longTasks };
    const untilPaint = (event: Event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => paints.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    };
    addEventListener('keydown', untilPaint, true);
    addEventListener('click', untilPaint, true);
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
}

/** What has been measured since the last question. */
export async function takeMeasured(page: Page): Promise<{ paints: number[]; longTasks: number[] }> {
  return page.evaluate(() => ({
    paints: globalThis.measured?.paints.splice(0) ?? [],
    longTasks: globalThis.measured?.longTasks.splice(0) ?? [],
  }));
}

/**
 * Presses a key of a Russian keyboard: a real key press, which Playwright has for Latin letters only. Waits for a quiet
 * frame afterwards, as nobody presses the next key before he sees the last: what waits in a queue is not measured.
 */
export async function pressLetter(page: Page, protocol: CDPSession, letter: string): Promise<void> {
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
