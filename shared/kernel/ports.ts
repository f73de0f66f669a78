import type { Instant, LocalDate } from './local-date.ts';

/** Tells the time; injected, so that tests and replays decide what "now" is. */
export interface Clock {
  /** The present moment. */
  now(): Instant;
  /** Today's civil date where the user sits. */
  today(): LocalDate;
}

/** A source of random bytes for ids; injected. */
export interface Random {
  /** Fresh random bytes, `length` of them. */
  bytes(length: number): Uint8Array;
}
