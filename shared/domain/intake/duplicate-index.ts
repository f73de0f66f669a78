import type { ClaimedCategory } from '#shared/records/application.ts';
import type { PersonName } from '#shared/records/common.ts';
import { nameKey, postKey } from '../applications/person-key.ts';
import { isValidSnils } from './snils.ts';

/** What tells applications of one person apart from another's. */
export type Identity = PersonName & {
  readonly post: string;
  readonly claimedCategory: ClaimedCategory | null;
  readonly snils: string;
};

/** An earlier application that repeats, and by what it was known. */
export type Match<T> = { readonly by: 'snils' | 'name'; readonly entry: T };

/**
 * Finds repeats: the same post and category, and the same СНИЛС or, where one of the two has no valid СНИЛС, the same name
 * with ё = е (issue of the import; domain §10 "Duplicate"). Two different valid СНИЛС are two people.
 */
export class DuplicateIndex<T> {
  readonly #bySnils = new Map<string, T>();
  readonly #byName = new Map<string, T>();
  readonly #byNameWithoutSnils = new Map<string, T>();

  /** Remembers an application; of several with one key the first stays. */
  add(identity: Identity, entry: T): void {
    if (identity.claimedCategory === null) return;
    const tail = tailOf(identity);
    const hasSnils = isValidSnils(identity.snils);
    if (hasSnils) putFirst(this.#bySnils, identity.snils + tail, entry);
    const name = nameKey(identity);
    if (name === '') return;
    putFirst(this.#byName, name + tail, entry);
    if (!hasSnils) putFirst(this.#byNameWithoutSnils, name + tail, entry);
  }

  /** The first application that this one repeats, or null. */
  find(identity: Identity): Match<T> | null {
    if (identity.claimedCategory === null) return null;
    const tail = tailOf(identity);
    const hasSnils = isValidSnils(identity.snils);
    const bySnils = hasSnils ? this.#bySnils.get(identity.snils + tail) : undefined;
    if (bySnils !== undefined) return { by: 'snils', entry: bySnils };
    const byName = (hasSnils ? this.#byNameWithoutSnils : this.#byName).get(nameKey(identity) + tail);
    return byName === undefined ? null : { by: 'name', entry: byName };
  }
}

/** Posts are few and names of them long: their keys are kept. */
const postKeys = new Map<string, string>();
const MAX_POST_KEYS = 10_000;

function tailOf(identity: Identity): string {
  let key = postKeys.get(identity.post);
  if (key === undefined) {
    key = postKey(identity.post);
    if (postKeys.size >= MAX_POST_KEYS) postKeys.clear();
    postKeys.set(identity.post, key);
  }
  return `|${key}|${identity.claimedCategory}`;
}

function putFirst<T>(map: Map<string, T>, key: string, entry: T): void {
  if (!map.has(key)) map.set(key, entry);
}
