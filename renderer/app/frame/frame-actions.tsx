import { KeyRound, UserRoundCog } from 'lucide-react';
import { useLocation } from 'wouter';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { rolesOf } from '#shared/domain/users/roles.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Role } from '#shared/records/office.ts';
import { useOffice } from '../../office/react.tsx';
import type { Action } from '../../ui/action.ts';
import { useActions } from '../../ui/use-actions.ts';
import { useLastScreen } from '../last-screen.ts';
import { lock } from '../lock.ts';
import { cardIdOf, closeCard, placeAfter, useCardTabs, useOpenCards } from '../open-cards.ts';
import { sectionsOf } from '../sections.ts';
import { texts } from '../texts.ts';
import { openFrameWindow } from './frame-windows.ts';

type FrameActionsProps = { readonly slot: Slot; readonly onRole: (role: Role) => void };

/** What can be done from every screen. Draws nothing. */
export function FrameActions({ slot, onRole }: FrameActionsProps) {
  const [path, navigate] = useLocation();
  const { actor, view } = useOffice();
  const { role } = actor;
  const user = view.get('users', actor.userId);
  const otherRoles = user ? rolesOf(user).filter((one) => one !== role) : [];
  useLastScreen(slot, actor);
  useCardTabs(slot, actor, (id) => view.get('applications', id) !== undefined);
  useActions(texts.keys.everywhere, [
    ...windowActions,
    ...(slot === 'sample' ? [] : [passwordAction]),
    ...otherRoles.map((one) => roleAction(one, onRole)),
    ...goToActions(role, navigate),
    ...cardActions(path, navigate),
  ]);
  return null;
}

const windowActions: readonly Action[] = [
  { id: 'palette', label: texts.actions.palette, shortcut: 'Ctrl+K', run: () => openFrameWindow('palette') },
  { id: 'keys', label: texts.actions.keys, shortcut: '?', run: () => openFrameWindow('keys') },
  { id: 'lock', label: texts.actions.lock, shortcut: 'Ctrl+L', run: lock },
];

const passwordAction: Action = {
  id: 'password',
  label: texts.who.password,
  icon: KeyRound,
  run: () => openFrameWindow('password'),
};

function roleAction(role: Role, onRole: (role: Role) => void): Action {
  return { id: `role.${role}`, label: texts.who.asRole(roleNames[role]), icon: UserRoundCog, run: () => onRole(role) };
}

function goToActions(role: Role, navigate: (path: string) => void): Action[] {
  return sectionsOf(role).flatMap(({ id, label, path, icon, shortcut, parts }) => [
    { id: `go.${id}`, label: texts.actions.goTo(label), icon, shortcut, run: () => navigate(path) },
    ...parts.map((part) => ({
      id: `go.${part.path}`,
      label: texts.actions.goTo(part.label),
      icon,
      run: () => navigate(part.path),
    })),
  ]);
}

function cardActions(path: string, navigate: (path: string) => void): Action[] {
  const cardId = cardIdOf(path);
  if (cardId === null) return [];
  const run = () => {
    const next = placeAfter(useOpenCards.getState().ids, cardId);
    closeCard(cardId);
    navigate(next);
  };
  return [{ id: 'card.close', label: texts.actions.closeCard, shortcut: 'Ctrl+F4', run }];
}
