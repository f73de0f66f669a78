import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Slot } from '#shared/protocol/ipc/app.ts';

/** Remembers where the user is, so that after signing in he is there again. Paths hold ids, never names. */
export function useLastScreen(slot: Slot): void {
  const [path] = useLocation();
  useEffect(() => {
    localStorage.setItem(keyOf(slot), path);
  }, [slot, path]);
}

/** Opens what was open last in this office; called before the frame is first drawn. */
export function restoreLastScreen(slot: Slot): void {
  const path = localStorage.getItem(keyOf(slot));
  const isElsewhere = location.hash !== '' && location.hash !== '#/';
  if (path?.startsWith('/') && !isElsewhere) history.replaceState(null, '', `#${path}`);
}

function keyOf(slot: Slot): string {
  return `last-screen.${slot}`;
}
