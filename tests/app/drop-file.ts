import type { Page } from 'playwright-core';

/** A real drop of a file of the disk onto the box of other documents: the bytes never pass through the test. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const region = page.getByRole('region', { name: 'Другие документы', exact: true });
  await region.scrollIntoViewIfNeeded();
  const box = await region.boundingBox();
  if (!box) throw new Error('no box to drop into');
  const protocol = await page.context().newCDPSession(page);
  const where = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, ...where, data });
  }
  await protocol.detach();
}
