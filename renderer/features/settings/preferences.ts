import { create } from 'zustand';

const KEY = 'auto-lock-minutes';

/** Choices of «Блокировать без действий»; 0 is "never". */
export const autoLockChoices = [5, 10, 15, 30, 60] as const;

const DEFAULT_MINUTES = 10;

type Preferences = { readonly autoLockMinutes: number };

/** What a user chose for this computer; nothing personal, so the browser's own storage keeps it. */
export const usePreferences = create<Preferences>(() => ({ autoLockMinutes: storedMinutes() }));

/** Locks after so many idle minutes from now on. */
export function setAutoLockMinutes(autoLockMinutes: number): void {
  localStorage.setItem(KEY, String(autoLockMinutes));
  usePreferences.setState({ autoLockMinutes });
}

function storedMinutes(): number {
  const stored = Number(localStorage.getItem(KEY));
  return autoLockChoices.some((minutes) => minutes === stored) ? stored : DEFAULT_MINUTES;
}
