import { type Disk, isDiskFull, replaceFile } from '../journal/disk.ts';

type Failures = { readonly count: number; readonly lastAt: number };

const NAME = 'attempts.json';
const LONGEST_WAIT_SECONDS = 60;

/** Slows guessing down: 1, 2, 4, 8 … 60 seconds after each wrong secret. Kept in a file, so a restart is no way around it. */
export type Attempts = {
  /** Seconds that are still to be waited; 0 when a secret may be tried. */
  waitSeconds(): Promise<number>;
  /** Notes a wrong secret before it is told; answers how long to wait now. */
  failed(): Promise<number>;
  succeeded(): Promise<void>;
};

/** Attempts of one office. `now` in milliseconds; a clock that was put back only starts the wait anew. */
export function createAttempts(disk: Disk, dir: string, now: () => number): Attempts {
  let unwritten: Failures | null = null;
  const read = async () => unwritten ?? parse(await disk.read(`${dir}/${NAME}`));
  /** A full disk must not keep the owner out: then the count lives as long as this process. */
  const write = async (failures: Failures) => {
    unwritten = failures;
    try {
      await replaceFile(disk, dir, NAME, new TextEncoder().encode(JSON.stringify(failures)));
      unwritten = null;
    } catch (error) {
      if (!isDiskFull(error)) throw error;
    }
  };
  return {
    async waitSeconds() {
      const { count, lastAt } = await read();
      if (count === 0) return 0;
      if (now() < lastAt) await write({ count, lastAt: now() });
      const passed = Math.max(0, now() - lastAt) / 1000;
      return Math.max(0, Math.ceil(waitAfter(count) - passed));
    },
    async failed() {
      const count = (await read()).count + 1;
      await write({ count, lastAt: now() });
      return waitAfter(count);
    },
    async succeeded() {
      if ((await read()).count > 0) await write({ count: 0, lastAt: now() });
    },
  };
}

function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, 2 ** (failures - 1));
}

function parse(bytes: Uint8Array | null): Failures {
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return isFailures(value) ? value : { count: 0, lastAt: 0 };
  } catch {
    return { count: 0, lastAt: 0 };
  }
}

function isFailures(value: unknown): value is Failures {
  if (typeof value !== 'object' || value === null) return false;
  return 'count' in value && typeof value.count === 'number' && 'lastAt' in value && typeof value.lastAt === 'number';
}
