import type { KeyboardEvent, MouseEvent } from 'react';
import type { Cursor } from './cursor.ts';

const CONTROLS = 'input, select, textarea, button, a[href], [data-edge]';

/** The cell in which something has happened. */
export function placeOf(event: MouseEvent): Cursor | null {
  const row = closest(event.target, '[data-position]');
  const cell = closest(event.target, '[data-column]');
  if (!row || !cell) return null;
  return { position: Number(row.getAttribute('data-position')), column: Number(cell.getAttribute('data-column')) };
}

/** Whether it has happened in the cell with the check box. */
export function isOnSelect(event: MouseEvent): boolean {
  return closest(event.target, '[data-select]') !== null;
}

/** Whether it has happened in a control inside a cell, which has its own keys; Esc comes back to the cell. */
export function isInControl(event: KeyboardEvent | MouseEvent): boolean {
  const control = closest(event.target, CONTROLS);
  if (!control) return false;
  const cell = closest(control, '[data-column]');
  if ('key' in event && event.key === 'Escape' && cell instanceof HTMLElement) cell.focus();
  return true;
}

/** Goes into the control of the focused cell; false when it has none. */
export function focusControl(event: KeyboardEvent): boolean {
  const control = closest(event.target, '[data-column]')?.querySelector(CONTROLS);
  if (!(control instanceof HTMLElement)) return false;
  control.focus();
  return true;
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}
