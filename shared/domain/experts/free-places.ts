/** How many applications of a period somebody has, and how many he takes in it; null is "no limit". */
export type LoadAndLimit = { readonly load: number; readonly limit: number | null };

/** How many more applications he takes: below zero when he has too many already, null where nothing limits him. */
export function freePlacesOf({ load, limit }: LoadAndLimit): number | null {
  return limit === null ? null : limit - load;
}

/** Whether he takes nothing more: the load has come up to the limit. */
export function isFull(of: LoadAndLimit): boolean {
  const free = freePlacesOf(of);
  return free !== null && free <= 0;
}
