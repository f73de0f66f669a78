import type { Checkpoints } from './checkpoint.ts';
import type { Later } from './drafts.ts';
import type { MainPort } from './main-port.ts';
import type { StoreStatus } from './store-status.ts';

/** When the working copy is written, and when the disk is asked for its room. */
export type Upkeep = {
  /** An act has been taken: a checkpoint follows when the user rests, or after many acts at once. */
  acted(): void;
  /** Asks for the room now. */
  lookAtSpace(): Promise<void>;
  /** Begins: room every minute, and a first word to main, who may want today's snapshot. */
  begin(): Promise<void>;
  stop(): void;
};

const IDLE_MS = 2000;
const RETRY_MS = 15_000;
const SPACE_MS = 60_000;
const ACTS_AT_ONCE = 500;

/** Upkeep by timers that the owner gives. */
export function createUpkeep(checkpoints: Checkpoints, main: MainPort, status: StoreStatus, later: Later): Upkeep {
  let acts = 0;
  let cancelCheckpoint: (() => void) | null = null;
  let cancelSpace: (() => void) | null = null;
  let isStopped = false;

  const plan = (milliseconds: number, write: () => Promise<boolean>) => {
    cancelCheckpoint?.();
    cancelCheckpoint = later(() => void run(write), milliseconds);
  };
  const run = async (write: () => Promise<boolean>) => {
    cancelCheckpoint = null;
    acts = 0;
    const isWritten = await write();
    if (!isWritten && !isStopped && !cancelCheckpoint) plan(RETRY_MS, checkpoints.run);
  };
  const lookAtSpace = async () => {
    try {
      status.space(await main.space());
    } catch {
      // Main is busy or closing; the next look will tell.
    }
  };
  const keepLooking = () => {
    if (isStopped) return;
    cancelSpace = later(() => void lookAtSpace().then(keepLooking), SPACE_MS);
  };
  return {
    acted() {
      acts += 1;
      if (isStopped) return;
      if (acts >= ACTS_AT_ONCE) void run(checkpoints.run);
      else plan(IDLE_MS, checkpoints.run);
    },
    lookAtSpace,
    async begin() {
      await lookAtSpace();
      keepLooking();
      plan(IDLE_MS, checkpoints.runAnyway);
    },
    stop() {
      isStopped = true;
      cancelCheckpoint?.();
      cancelSpace?.();
    },
  };
}
