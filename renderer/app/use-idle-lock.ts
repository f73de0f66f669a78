import { useEffect } from 'react';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const CHECK_EVERY_MS = 10_000;

/**
 * Locks when nobody has touched the window for so many minutes; 0 never does. The clock is looked at now and then
 * instead of one long timer, because a computer that slept must be locked at once when it wakes.
 */
export function useIdleLock(minutes: number, onIdle: () => void): void {
  useEffect(() => {
    if (minutes === 0) return;
    let touchedAt = Date.now();
    const touch = () => {
      if (!isOver()) touchedAt = Date.now();
    };
    const isOver = () => Date.now() - touchedAt >= minutes * 60_000;
    const check = () => {
      if (isOver()) onIdle();
    };
    const stop = new AbortController();
    for (const type of SIGNS_OF_LIFE) window.addEventListener(type, touch, { signal: stop.signal, passive: true });
    const timer = setInterval(check, CHECK_EVERY_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [minutes, onIdle]);
}
