import type { LucideIcon } from 'lucide-react';
import { fold } from '#shared/domain/search/fold.ts';
import { inOtherLayout } from '#shared/domain/search/keyboard-layout.ts';
import { fits, parseQuery } from '#shared/domain/search/query.ts';
import type { Application } from '#shared/records/application.ts';
import { type Action, type ActionGroup, runAction, whyNot } from '../../ui/action.ts';
import type { Shortcut } from '../../ui/shortcut.ts';

/** A line of «Команды». */
export type PaletteItem = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly details?: string;
  readonly status?: Application['status'];
  readonly icon?: LucideIcon;
  readonly shortcut?: Shortcut;
  /** Why it cannot be done now: shown, and Enter does nothing. */
  readonly refusal?: string | null;
  readonly run: () => void;
};

/** Actions whose words fit what was typed, in either keyboard layout; without words, all of them. */
export function actionItems(groups: Iterable<ActionGroup>, typed: string): readonly PaletteItem[] {
  const items = [...groups]
    .reverse()
    .flatMap(({ title, actions }) =>
      actions.filter(({ id }) => id !== 'palette').map((action) => itemOf(title, action)),
    );
  const asTyped = items.filter((item) => isNamed(item, typed));
  if (asTyped.length > 0) return asTyped;
  return items.filter((item) => isNamed(item, inOtherLayout(typed)));
}

function isNamed(item: PaletteItem, typed: string): boolean {
  return fits(fold(item.label), parseQuery(typed));
}

function itemOf(group: string, action: Action): PaletteItem {
  const { id, label, icon, shortcut } = action;
  return { id: `action.${id}`, group, label, icon, shortcut, refusal: whyNot(action), run: () => runAction(action) };
}
