import { useEffect, useId } from 'react';
import { type Action, dropActions, putActions, runAction, useActionGroups } from './action.ts';
import { isPressed, isTyping } from './shortcut.ts';

/**
 * Says what can be done on this screen while it is shown: the keys begin to work, «Команды» and «Клавиши» list them.
 * `title` heads the list, as a rule the name of the screen.
 */
export function useActions(title: string, actions: readonly Action[]): void {
  const key = useId();
  useEffect(() => putActions(key, { title, actions }));
  useEffect(() => () => dropActions(key), [key]);
}

/**
 * The one listener of shortcuts; the frame calls it once. An open dialog keeps the keys of the screen behind it; one that is
 * a screen of its own (`data-own-keys`) answers to its own.
 */
export function useShortcutKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat) return;
  const dialog = openDialog();
  if (dialog && !('ownKeys' in dialog.dataset)) return;
  const action = actionFor(event, dialog ? 1 : undefined);
  if (!action) return;
  event.preventDefault();
  runAction(action);
}

/** The action that answers to the keys, of so many places that came last. */
function actionFor(event: KeyboardEvent, places?: number): Action | undefined {
  const groups = [...useActionGroups.getState().groups.values()].reverse().slice(0, places);
  for (const group of groups) {
    const found = group.actions.find((action) => answersTo(action, event));
    if (found) return found;
  }
  return undefined;
}

function answersTo({ shortcut }: Action, event: KeyboardEvent): boolean {
  return shortcut !== undefined && isPressed(shortcut, event) && !isTyping(shortcut, event.target);
}

function openDialog(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].at(-1);
}
