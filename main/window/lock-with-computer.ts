import type { PowerMonitor } from 'electron';

/** What of the power monitor is listened to. */
export type Monitor = Pick<PowerMonitor, 'on'>;

/**
 * Whoever locks the screen or shuts the lid has left: the office is locked with the computer, whatever the window's own minutes
 * say. A lock that fails is the window's to try again: its clock looks at the minutes after waking.
 */
export function lockWithComputer(monitor: Monitor, lockNow: () => Promise<void>): void {
  const lock = () => void lockNow().catch(() => undefined);
  monitor.on('lock-screen', lock);
  monitor.on('suspend', lock);
}
