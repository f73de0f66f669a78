import {
  Archive,
  Ban,
  CalendarRange,
  ClipboardCheck,
  FolderArchive,
  FolderCheck,
  type LucideIcon,
  MailCheck,
  MailPlus,
  Printer,
  Send,
} from 'lucide-react';
import type { Action } from '../../ui/action.ts';
import type { BulkWindow } from './bulk-dialogs.tsx';
import { bulkTexts } from './bulk-texts.ts';
import { whyNoLetters } from './letters/bulk-letters.tsx';
import { letterTexts } from './letters/texts.ts';
import { paperTexts } from './output/texts.ts';
import type { Bulk, BulkKind } from './use-bulk.ts';

/** The bulk acts as data: the bar, its menu, «Команды» and the keys read them. */
export type BulkActs = {
  /** Buttons of the bar; the last one is the primary. */
  readonly acts: readonly Action[];
  /** The rest, under «Ещё». */
  readonly more: readonly Action[];
  readonly primary: BulkKind;
  /** What the primary act will do. */
  readonly sentence: string;
};

const icons: Readonly<Record<BulkKind, LucideIcon>> = {
  register: ClipboardCheck,
  accept: FolderCheck,
  period: CalendarRange,
  send: Send,
  refuse: Ban,
  notice: MailCheck,
  archive: Archive,
};

/** The step that the selected rows wait for, in the order of the procedure. */
const steps: readonly BulkKind[] = ['register', 'period', 'accept', 'send', 'archive'];
/** Acts that always have a button. */
const buttons: readonly BulkKind[] = ['refuse', 'period', 'register'];
const all: readonly BulkKind[] = ['register', 'accept', 'period', 'send', 'refuse', 'notice', 'archive'];

/** The next step of the selected rows is the primary act: registering; when they are registered, the period; and so on. */
export function bulkActs(bulk: Bulk, onOpen: (window: BulkWindow) => void): BulkActs {
  const primary =
    steps.find((kind) => bulk.applications.length > 0 && bulk.split(kind).allowed.length > 0) ?? 'register';
  const action = (kind: BulkKind): Action => ({
    id: `applications.${kind}`,
    label: bulkTexts[kind].act,
    icon: icons[kind],
    shortcut: kind === primary ? 'Ctrl+Enter' : undefined,
    permit: () => whyNone(bulk, kind),
    run: () => onOpen(kind),
  });
  const shown = [...buttons.filter((kind) => kind !== primary), primary];
  const print: Action = {
    id: 'applications.papers',
    label: paperTexts.act,
    icon: Printer,
    permit: () => whyNotPrinted(bulk.applications.length),
    run: () => onOpen('papers'),
  };
  const letters: Action = {
    id: 'applications.letters',
    label: letterTexts.bulk.act,
    icon: MailPlus,
    permit: () => whyNoLetters(bulk.applications.length),
    run: () => onOpen('letters'),
  };
  const archive: Action = {
    id: 'applications.mailArchive',
    label: letterTexts.archive.act,
    icon: FolderArchive,
    permit: () => whyNoLetters(bulk.applications.length),
    run: () => onOpen('mailArchive'),
  };
  return {
    acts: shown.map(action),
    more: [...all.filter((kind) => !shown.includes(kind)).map(action), letters, archive, print],
    primary,
    sentence: sentenceOf(bulk, primary),
  };
}

/** So many applications go to paper at once. */
const PAPERS_AT_ONCE = 1000;

function whyNotPrinted(count: number): string | null {
  if (count === 0) return bulkTexts.bar.selectFirst;
  return count > PAPERS_AT_ONCE ? paperTexts.tooMany(PAPERS_AT_ONCE) : null;
}

function whyNone(bulk: Bulk, kind: BulkKind): string | null {
  if (bulk.applications.length === 0) return bulkTexts.bar.selectFirst;
  const split = bulk.split(kind);
  return split.allowed.length > 0 ? null : (split.skipped[0]?.reason ?? null);
}

function sentenceOf(bulk: Bulk, primary: BulkKind): string {
  const count = bulk.applications.length === 0 ? 0 : bulk.split(primary).allowed.length;
  return count === 0 ? `${bulkTexts.bar.cannotRegister}.` : `${bulkTexts.bar.will[primary](count)}.`;
}
