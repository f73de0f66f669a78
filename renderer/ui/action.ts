import type { LucideIcon } from 'lucide-react';
import { create } from 'zustand';
import type { Shortcut } from './shortcut.ts';

/**
 * What a user can do here, as data: the button, the menu, «Команды», the list of keys and the tests read this one object.
 */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: Shortcut;
  /** Null when it may be done now, otherwise the sentence why not; asked anew each time. */
  readonly permit?: () => string | null;
  readonly run: () => void;
};

/** Actions of one place on the screen; later places come before earlier ones when keys clash. */
export type ActionGroup = { readonly title: string; readonly actions: readonly Action[] };

type ActionsState = { readonly groups: ReadonlyMap<string, ActionGroup> };

/** The one registry of what can be done now; it dies with the window. */
export const useActionGroups = create<ActionsState>(() => ({ groups: new Map() }));

/** Puts a group into the registry, in place of the one under the same key. */
export function putActions(key: string, group: ActionGroup): void {
  useActionGroups.setState(({ groups }) => ({ groups: new Map(groups).set(key, group) }));
}

/** Takes a group out of the registry. */
export function dropActions(key: string): void {
  useActionGroups.setState(({ groups }) => {
    const rest = new Map(groups);
    rest.delete(key);
    return { groups: rest };
  });
}

/** Why the action cannot be run now, or null. */
export function whyNot(action: Action): string | null {
  return action.permit?.() ?? null;
}

/** Runs the action if it may be run; false when it may not. */
export function runAction(action: Action): boolean {
  if (whyNot(action) !== null) return false;
  action.run();
  return true;
}
