/** Runs acts one after another: each starts when the one before it has ended, whatever its outcome. */
export type Queue = <T>(act: () => Promise<T>) => Promise<T>;

/** An empty queue. */
export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = tail.then(act, act);
    tail = next.catch(() => undefined);
    return next;
  };
}
