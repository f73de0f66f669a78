import { useLocation } from 'wouter';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Action } from '../../ui/action.ts';
import { useActions } from '../../ui/use-actions.ts';
import { useLastScreen } from '../last-screen.ts';
import { lock } from '../lock.ts';
import { cardIdOf, closeCard, placeAfter, useCardTabs, useOpenCards } from '../open-cards.ts';
import { sections } from '../sections.ts';
import { texts } from '../texts.ts';
import { openFrameWindow } from './frame-windows.ts';

/** What can be done from every screen. Draws nothing. */
export function FrameActions({ slot }: { readonly slot: Slot }) {
  const [path, navigate] = useLocation();
  useLastScreen(slot);
  useCardTabs();
  useActions(texts.keys.everywhere, [...windowActions, ...goToActions(navigate), ...cardActions(path, navigate)]);
  return null;
}

const windowActions: readonly Action[] = [
  { id: 'palette', label: texts.actions.palette, shortcut: 'Ctrl+K', run: () => openFrameWindow('palette') },
  { id: 'keys', label: texts.actions.keys, shortcut: '?', run: () => openFrameWindow('keys') },
  { id: 'lock', label: texts.actions.lock, shortcut: 'Ctrl+L', run: lock },
];

function goToActions(navigate: (path: string) => void): Action[] {
  return sections.map(({ id, label, path, icon, shortcut }) => ({
    id: `go.${id}`,
    label: texts.actions.goTo(label),
    icon,
    shortcut,
    run: () => navigate(path),
  }));
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
