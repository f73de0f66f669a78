import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { launchApp } from '../app/launch.ts';
import { createOffice, GOOD_PASSWORD, signIn } from '../app/start-office.ts';

const MB = 1024 * 1024;

test('an office whose browser folder is gone comes back out of the journal, and says so', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  const first = await launchApp({ profile });
  await createOffice(first.page);
  await changePhone(first.page, '8 (3822) 11-11-11');
  await first.kill();
  const offices = join(profile, 'offices');
  for (const name of readdirSync(profile)) {
    if (name !== 'offices') rmSync(join(profile, name), { recursive: true, force: true });
  }
  expect(readdirSync(join(offices, 'main'))).toContain('keys.json');

  const again = await launchApp({ profile });
  await signIn(again.page, GOOD_PASSWORD);
  await expect(again.page.getByText(/восстановлена из журнала полностью/)).toBeVisible();
  await expectPhone(again.page, '8 (3822) 11-11-11');
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

test('an unfinished line of the journal is told about and laid aside; all before it is there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  const first = await launchApp({ profile });
  await createOffice(first.page);
  await changePhone(first.page, '8 (3822) 22-22-22');
  await first.kill();
  const journal = join(profile, 'offices/main/journal');
  const segment = join(
    journal,
    readdirSync(journal)
      .filter((name) => name.endsWith('.log'))
      .at(-1) ?? '',
  );
  writeFileSync(segment, new Uint8Array(37).fill(1), { flag: 'a' });

  const again = await launchApp({ profile });
  await signIn(again.page, GOOD_PASSWORD);
  await expect(again.page.getByText(/не дописав последнюю строку журнала/)).toBeVisible();
  await expectPhone(again.page, '8 (3822) 22-22-22');
  expect(readdirSync(journal).some((name) => name.endsWith('.torn'))).toBe(true);
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Only root may make a disk; elsewhere the laws fill one in memory at every call. */
if (process.platform === 'linux' && process.getuid?.() === 0) {
  test('on a disk that fills up work stops in time with the sum to free, and goes on after it was freed', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=800m', 'tmpfs', profile]);
    const ballast = join(profile, 'ballast');
    try {
      const app = await launchApp({ profile });
      await createOffice(app.page);
      await changePhone(app.page, '8 (3822) 33-33-33');
      const { bavail, bsize } = statfsSync(profile);
      writeFileSync(ballast, new Uint8Array(bavail * bsize - 120 * MB).fill(7));

      await typePhone(app.page, '8 (3822) 44-44-44');
      await expect(app.page.getByText(/Освободите ещё \d+ МБ и повторите/).first()).toBeVisible();
      truncateSync(ballast, 0);
      await app.page.getByRole('button', { name: 'Записать' }).click();
      await expect(app.page.getByRole('dialog')).toHaveCount(0);
      await app.kill();

      const again = await launchApp({ profile });
      await signIn(again.page, GOOD_PASSWORD);
      await expectPhone(again.page, '8 (3822) 44-44-44');
      await again.close();
    } finally {
      execFileSync('umount', ['-l', profile]);
    }
  });
}

const settings = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: /^Настройки/ })
    .click();

async function typePhone(page: Page, phone: string): Promise<void> {
  await settings(page);
  await page.getByRole('button', { name: 'Изменить контакты' }).click();
  await page.getByRole('textbox', { name: 'Рабочий телефон' }).fill(phone);
  await page.getByRole('button', { name: 'Записать' }).click();
}

async function changePhone(page: Page, phone: string): Promise<void> {
  await typePhone(page, phone);
  await expect(page.getByText('Контакты записаны')).toBeVisible();
}

async function expectPhone(page: Page, phone: string): Promise<void> {
  await settings(page);
  await expect(page.getByText(phone)).toBeVisible();
}
