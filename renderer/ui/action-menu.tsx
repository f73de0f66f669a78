import { Menu } from '@mantine/core';
import { ChevronUp, Lock, type LucideIcon } from 'lucide-react';
import { type Action, runAction, whyNot } from './action.ts';
import css from './action-menu.module.css';
import { Button } from './button.tsx';
import { Keys } from './keys.tsx';
import type { Shortcut } from './shortcut.ts';

export type ActionMenuProps = {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: Shortcut;
  readonly actions: readonly Action[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/**
 * Actions that have no button of their own. Arrows move, Enter does, Esc closes; one that cannot be done stays in its place
 * with the reason.
 */
export function ActionMenu({ label, icon, shortcut, actions, isOpen, onOpen }: ActionMenuProps) {
  return (
    <Menu
      opened={isOpen}
      onChange={onOpen}
      position="top-end"
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: css.menu, item: css.item, itemLabel: css.label }}
    >
      <Menu.Target>
        <Button large icon={icon ?? ChevronUp} shortcut={shortcut}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function ActionItem({ action }: { readonly action: Action }) {
  const reason = whyNot(action);
  const Icon = reason === null ? action.icon : Lock;
  return (
    <Menu.Item
      aria-disabled={reason === null ? undefined : true}
      closeMenuOnClick={reason === null}
      leftSection={Icon ? <Icon size={16} aria-hidden="true" /> : <span className={css.noIcon} />}
      rightSection={action.shortcut ? <Keys shortcut={action.shortcut} /> : null}
      onClick={() => runAction(action)}
    >
      {action.label}
      {reason === null ? null : <small className={css.reason}>{reason}</small>}
    </Menu.Item>
  );
}
