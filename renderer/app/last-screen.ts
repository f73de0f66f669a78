import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';

/** Remembers where the user is in each of his roles, so that after signing in he is there again. Paths hold ids, never names. */
export function useLastScreen(slot: Slot, actor: Actor): void {
  const [path] = useLocation();
  useEffect(() => {
    localStorage.setItem(keyOf(slot, actor), path);
  }, [slot, actor, path]);
}

/** Opens what was open last in this office; called before the frame is first drawn. */
export function restoreLastScreen(slot: Slot, actor: Actor): void {
  const path = localStorage.getItem(keyOf(slot, actor)) ?? '/';
  if (path.startsWith('/')) history.replaceState(null, '', `#${path}`);
}

function keyOf(slot: Slot, { userId, role }: Actor): string {
  return `last-screen.${slot}.${userId}.${role}`;
}
