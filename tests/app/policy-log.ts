import type { Page } from 'playwright-core';

/** Everything that a page did against its policy or left uncaught, from its first moment on. */
export type PolicyLog = { readonly troubles: readonly string[] };

/** Listens to a page; the browser repeats what it has logged before. */
export async function watchPolicy(page: Page): Promise<PolicyLog> {
  const troubles: string[] = [];
  const protocol = await page.context().newCDPSession(page);
  protocol.on('Log.entryAdded', ({ entry }) => {
    if (entry.text.includes('Content Security Policy')) troubles.push(entry.text);
  });
  await protocol.send('Log.enable');
  page.on('pageerror', (error) => troubles.push(error.message));
  return { troubles };
}
