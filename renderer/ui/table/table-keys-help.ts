import type { KeyHelp } from '../key-help.ts';
import { texts } from './texts.ts';

const moving: KeyHelp['lines'] = [
  { label: texts.keys.open, keys: 'Enter' },
  { label: texts.keys.firstLast, keys: 'Ctrl+Home' },
  { label: texts.keys.last, keys: 'Ctrl+End' },
  { label: texts.keys.page, keys: 'PageDown' },
  { label: texts.keys.narrower, keys: 'Alt+ArrowLeft' },
  { label: texts.keys.wider, keys: 'Alt+ArrowRight' },
];

/** Keys of a list that is only read. */
export const listKeys: KeyHelp = { title: texts.keys.title, lines: moving };

/** Keys of a list whose rows are selected. */
export const selectableListKeys: KeyHelp = {
  title: texts.keys.title,
  lines: [
    { label: texts.keys.select, keys: 'Space' },
    { label: texts.keys.range, keys: 'Shift+ArrowDown' },
    { label: texts.keys.all, keys: 'Ctrl+A' },
    ...moving,
    { label: texts.keys.fold, keys: 'ArrowRight' },
    { label: texts.keys.cell, keys: 'Ctrl+Alt+F' },
    { label: texts.keys.edit, keys: 'F2' },
  ],
};
