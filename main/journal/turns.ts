/** Runs pieces of work one after another: each starts when the one before it has ended, whatever its outcome. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns that nobody has taken yet. */
export function createTurns(): Turns {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = tail.then(work, work);
    tail = next.catch(() => undefined);
    return next;
  };
}
