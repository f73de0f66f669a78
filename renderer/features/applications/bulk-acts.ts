import { Ban, CalendarRange, ClipboardCheck } from 'lucide-react';
import type { Action } from '../../ui/action.ts';
import type { BulkWindow } from './bulk-dialogs.tsx';
import type { Split } from './bulk-split.ts';
import { texts } from './texts.ts';
import type { Bulk } from './use-bulk.ts';

/** The bulk acts as data: the bar, «Команды» and the keys read them. The last one is the primary. */
export type BulkActs = {
  readonly acts: readonly Action[];
  readonly primary: 'register' | 'period';
  /** What the primary act will do. */
  readonly sentence: string;
};

/** The next step of the selected rows is the primary act: registering, or, when they are registered, the period. */
export function bulkActs(bulk: Bulk, onOpen: (window: BulkWindow) => void): BulkActs {
  const primary = bulk.register.allowed.length === 0 && bulk.period.allowed.length > 0 ? 'period' : 'register';
  const register: Action = {
    id: 'applications.register',
    label: texts.register.act,
    icon: ClipboardCheck,
    shortcut: primary === 'register' ? 'Ctrl+Enter' : undefined,
    permit: () => whyNone(bulk, bulk.register),
    run: () => onOpen('register'),
  };
  const refuse: Action = {
    id: 'applications.refuse',
    label: texts.refuse.act,
    icon: Ban,
    permit: () => whyNone(bulk, bulk.refuse),
    run: () => onOpen('refuse'),
  };
  const period: Action = {
    id: 'applications.period',
    label: texts.period.act,
    icon: CalendarRange,
    shortcut: primary === 'period' ? 'Ctrl+Enter' : undefined,
    permit: () => whyNone(bulk, bulk.period),
    run: () => onOpen('period'),
  };
  const acts = primary === 'register' ? [period, refuse, register] : [register, refuse, period];
  return { acts, primary, sentence: sentenceOf(bulk, primary) };
}

function whyNone(bulk: Bulk, split: Split): string | null {
  if (bulk.count === 0) return texts.bar.selectFirst;
  return split.allowed.length > 0 ? null : (split.skipped[0]?.reason ?? null);
}

function sentenceOf(bulk: Bulk, primary: 'register' | 'period'): string {
  const count = bulk[primary].allowed.length;
  if (count === 0) return `${texts.bar.cannotRegister}.`;
  return `${primary === 'register' ? texts.bar.willRegister(count) : texts.bar.willPlan(count)}.`;
}
