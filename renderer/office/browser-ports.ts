import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Clock, Random } from '#shared/kernel/ports.ts';
import type { Later } from './drafts.ts';
import type { Pause } from './page-image.ts';

/** The computer's clock; "today" is the civil date where the user sits. */
export const browserClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today() {
    const now = new Date();
    const pad = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as LocalDate;
  },
};

/** The browser's source of chance. */
export const browserRandom: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

/** The window's timer. */
export const browserLater: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Lets the window paint and answer keys; not slowed down by nesting, as timers are. */
export const browserPause: Pause = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
