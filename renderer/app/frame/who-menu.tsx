import { Popover } from '@mantine/core';
import { ChevronDown, KeyRound, LogOut, UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { rolesOf } from '#shared/domain/users/roles.ts';
import { fullName } from '#shared/records/common.ts';
import type { Role } from '#shared/records/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { lock } from '../lock.ts';
import { texts } from '../texts.ts';
import { openFrameWindow } from './frame-windows.ts';
import css from './who-menu.module.css';

const words = texts.who;
const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeStyle: 'short' });

/** «Кто вошёл»: name and role; another role, another password, the way out, and when he was here last. */
export function WhoMenu({ onRole }: { readonly onRole: (role: Role) => void }) {
  useRevision('office', 'users', 'signIns');
  const { view, actor } = useOffice();
  const user = view.get('users', actor.userId);
  const name = user ? fullName(user) : '';
  const [isOpen, setOpen] = useState(false);
  const changePassword = () => {
    setOpen(false);
    openFrameWindow('password');
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css.opener} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
          <span className={css.names}>
            <b>{name}</b>
            <small>{roleNames[actor.role]}</small>
          </span>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu} aria-label={words.title}>
        <Visits />
        {user ? <Roles roles={rolesOf(user)} present={actor.role} onRole={onRole} /> : null}
        <span className={css.tools}>
          {view.get('office', 'office')?.isSample ? null : (
            <Button icon={KeyRound} onClick={changePassword}>
              {words.password}
            </Button>
          )}
          <Button icon={LogOut} shortcut="Ctrl+L" onClick={lock}>
            {words.leave}
          </Button>
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}

function Visits() {
  const { view, actor } = useOffice();
  const before = view.get('signIns', actor.userId)?.previousAt ?? null;
  return (
    <p className={css.visits}>{before === null ? words.firstTime : words.before(moment.format(new Date(before)))}</p>
  );
}

type RolesProps = { readonly roles: readonly Role[]; readonly present: Role; readonly onRole: (role: Role) => void };

function Roles({ roles, present, onRole }: RolesProps) {
  if (roles.length < 2) return null;
  return (
    <ul className={css.roles} aria-label={words.roles}>
      {roles.map((role) => (
        <li key={role}>
          <Button
            icon={UserRoundCog}
            aria-pressed={role === present}
            variant={role === present ? 'default' : 'quiet'}
            onClick={() => onRole(role)}
          >
            {roleNames[role]}
          </Button>
        </li>
      ))}
    </ul>
  );
}
