import { useLocation } from 'wouter';
import type { Action } from '../../../ui/action.ts';
import { useCardList } from '../../../ui/card-list.ts';
import { texts } from './texts.ts';

/** The place of a card in the list from which it was opened. */
export type Neighbours = {
  readonly position: number;
  /** 0 when the card was not opened from a list. */
  readonly count: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly go: (id: string | null) => void;
};

/** The neighbours of a card in the list of the user. Going to one takes the place of the present tab. */
export function useNeighbours(applicationId: string): Neighbours {
  const list = useCardList((state) => state.list);
  const [, navigate] = useLocation();
  const position = list?.positionOf(applicationId) ?? -1;
  const isIn = list !== null && position !== -1;
  return {
    position,
    count: isIn ? list.count : 0,
    previous: isIn ? list.keyAt(position - 1) || null : null,
    next: isIn ? list.keyAt(position + 1) || null : null,
    go: (id) => {
      if (id !== null) navigate(`/applications/${id}`, { replace: true, state: { insteadOf: applicationId } });
    },
  };
}

/** The steps through the list as actions, for the keys and «Команды». */
export function neighbourActions({ previous, next, go }: Neighbours): readonly Action[] {
  return [
    { id: 'card.previous', label: texts.previous, shortcut: 'Alt+ArrowUp', run: () => go(previous) },
    { id: 'card.next', label: texts.next, shortcut: 'Alt+ArrowDown', run: () => go(next) },
  ];
}
