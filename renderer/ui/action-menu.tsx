import { Popover } from '@mantine/core';
import { ChevronUp, Lock, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { type Action, runAction, whyNot } from './action.ts';
import css from './action-menu.module.css';
import { Button } from './button.tsx';
import { Keys } from './keys.tsx';
import type { Shortcut } from './shortcut.ts';

/** Pixels: a reason of one sentence takes two lines or three. */
const WIDTH = 420;

export type ActionMenuProps = {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: Shortcut;
  readonly actions: readonly Action[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/**
 * Actions that have no button of their own. Arrows, Home, End and Tab move, Enter does, Esc closes; one that cannot be done
 * stays in its place with the reason.
 */
export function ActionMenu({ label, icon, shortcut, actions, isOpen, onOpen }: ActionMenuProps) {
  const run = (action: Action) => {
    if (whyNot(action) !== null) return;
    onOpen(false);
    runAction(action);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      position="top-end"
      width={WIDTH}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button large icon={icon ?? ChevronUp} shortcut={shortcut} onClick={() => onOpen(!isOpen)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu} aria-label={label}>
        <ul onKeyDown={moveByKey}>
          {actions.map((action) => (
            <li key={action.id}>
              <ActionItem action={action} onRun={() => run(action)} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function ActionItem({ action, onRun }: { readonly action: Action; readonly onRun: () => void }) {
  const reasonId = useId();
  const reason = whyNot(action);
  const Icon = reason === null ? action.icon : Lock;
  return (
    <button
      type="button"
      className={css.item}
      aria-disabled={reason === null ? undefined : true}
      aria-describedby={reason === null ? undefined : reasonId}
      onClick={onRun}
    >
      {Icon ? <Icon size={16} aria-hidden="true" /> : <span />}
      <span>{action.label}</span>
      {action.shortcut ? <Keys shortcut={action.shortcut} /> : <span />}
      {reason === null ? null : (
        <small id={reasonId} className={css.reason} aria-hidden="true">
          {reason}
        </small>
      )}
    </button>
  );
}

function moveByKey(event: KeyboardEvent<HTMLUListElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = placeByKey(event.key, at, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

function placeByKey(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
