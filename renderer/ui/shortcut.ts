/**
 * A combination of keys as people write it: `Ctrl+K`, `Ctrl+Enter`, `Alt+1`, `F2`, `Insert`, `?`. Letters and digits are
 * keys of the keyboard, not signs, so they work in the Russian layout too.
 */
export type Shortcut = string;

const shown: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Insert: 'Ins',
  Delete: 'Del',
  Space: 'Пробел',
  PageDown: 'PgDn',
};

/** The keys as they are drawn: `Ctrl ↵`. */
export function shortcutText(shortcut: Shortcut): string {
  return partsOf(shortcut)
    .map((part) => shown[part] ?? part)
    .join(' ');
}

/** The value of `aria-keyshortcuts`. */
export function ariaShortcut(shortcut: Shortcut): string {
  return partsOf(shortcut)
    .map((part) => (part === 'Ctrl' ? 'Control' : part))
    .join('+');
}

/** What of a keyboard event says which keys were pressed. */
export type PressedKeys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these keys have just been pressed. */
export function isPressed(shortcut: Shortcut, event: PressedKeys): boolean {
  const parts = partsOf(shortcut);
  const key = parts[parts.length - 1] ?? '';
  const isCtrl = event.ctrlKey || event.metaKey;
  if (isCtrl !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt')) return false;
  if (isSign(key)) return event.key === key;
  return event.shiftKey === parts.includes('Shift') && isKey(key, event);
}

/** Keys of editing: in a field they undo, copy and paste what is typed there. */
const EDITING = /^Ctrl\+(?:Shift\+)?[ACVXYZ]$/;

/** Whether typing in a field could mean these keys: then the field has them. */
export function isTyping(shortcut: Shortcut, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !isEditable(target)) return false;
  if (EDITING.test(shortcut)) return true;
  const parts = partsOf(shortcut);
  const key = parts[parts.length - 1] ?? '';
  return !parts.includes('Ctrl') && !parts.includes('Alt') && !/^F\d+$/.test(key);
}

function partsOf(shortcut: Shortcut): string[] {
  return shortcut === '+' ? ['+'] : shortcut.split('+');
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[A-Z0-9]/.test(key);
}

function isKey(key: string, event: PressedKeys): boolean {
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  if (/^\d$/.test(key)) return event.code === `Digit${key}` || event.code === `Numpad${key}`;
  if (key === 'Space') return event.code === 'Space';
  return event.key === key;
}

function isEditable(element: HTMLElement): boolean {
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
}
