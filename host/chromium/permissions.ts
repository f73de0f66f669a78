import type { BrowserContext } from 'playwright-core';
import type { HostSession } from '../electron/session.ts';

/** Permissions by Electron's name and by the name that Chromium's protocol gives them; the others never ask. */
const NAMES: readonly (readonly [string, string])[] = [
  ['persistent-storage', 'persistent-storage'],
  ['clipboard-read', 'clipboard-read'],
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['sensors', 'accelerometer'],
  ['sensors', 'gyroscope'],
  ['sensors', 'magnetometer'],
  ['sensors', 'ambient-light-sensor'],
  ['idle-detection', 'idle-detection'],
  ['storage-access', 'storage-access'],
  ['top-level-storage-access', 'top-level-storage-access'],
  ['window-management', 'window-management'],
  ['screen-wake-lock', 'screen-wake-lock'],
  ['local-fonts', 'local-fonts'],
  ['display-capture', 'display-capture'],
  ['background-sync', 'background-sync'],
  ['background-fetch', 'background-fetch'],
  ['periodic-background-sync', 'periodic-background-sync'],
  ['nfc', 'nfc'],
  ['payment-handler', 'payment-handler'],
  ['speaker-selection', 'speaker-selection'],
  ['keyboardLock', 'keyboard-lock'],
  ['pointerLock', 'pointer-lock'],
  ['captured-surface-control', 'captured-surface-control'],
  ['local-network-access', 'local-network-access'],
];

/**
 * Tells Chromium beforehand what main's check says, so that no page is ever asked about. The protocol session stays
 * open: Chromium forgets what it was told when the session ends.
 */
export async function applyPermissions(session: HostSession, context: BrowserContext, origin: string): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('Chromium has no page');
  const protocol = await context.newCDPSession(page);
  for (const [asked, name] of NAMES) {
    const setting = session.isPermitted(asked, origin) ? 'granted' : 'denied';
    await protocol.send('Browser.setPermission', { permission: { name }, setting, origin });
  }
}
