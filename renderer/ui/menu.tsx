import { Menu } from '@mantine/core';
import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Action, runAction, whyNot } from './action.ts';
import { Keys } from './keys.tsx';
import css from './menu.module.css';

export type ActionMenuProps = {
  /** Name of the menu: «Заявление № 118». */
  readonly label: string;
  /** Groups are divided by a line. */
  readonly groups: readonly (readonly Action[])[];
  /** The button that opens it. */
  readonly children: ReactElement;
};

/** A menu of actions. What cannot be done stays in it with the reason. Arrows, Enter, Esc. */
export function ActionMenu({ label, groups, children }: ActionMenuProps) {
  return (
    <Menu position="bottom-end" offset={4} transitionProps={{ duration: 0 }} withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {groups.map((actions, i) => (
          <MenuGroup key={actions[0]?.id ?? i} actions={actions} hasLine={i > 0} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MenuGroup({ actions, hasLine }: { readonly actions: readonly Action[]; readonly hasLine: boolean }) {
  return (
    <>
      {hasLine ? <Menu.Divider className={css.line} /> : null}
      {actions.map((action) => (
        <MenuAction key={action.id} action={action} />
      ))}
    </>
  );
}

function MenuAction({ action }: { readonly action: Action }) {
  const refusal = whyNot(action);
  return (
    <Menu.Item
      className={css.item}
      aria-disabled={refusal ? true : undefined}
      closeMenuOnClick={refusal === null}
      onClick={() => runAction(action)}
      leftSection={refusal ? <Lock size={14} aria-hidden="true" /> : undefined}
      rightSection={action.shortcut ? <Keys shortcut={action.shortcut} /> : undefined}
    >
      {action.label}
      {refusal ? <small className={css.reason}>{refusal}</small> : null}
    </Menu.Item>
  );
}
