import type { DirectoryWord } from '#shared/records/directory-word.ts';
import type { View } from '#shared/records/view.ts';
import { postKey } from '../applications/person-key.ts';
import { nomenclaturePosts } from '../checks/check-post.ts';
import { postsOf } from '../experts/expert-facts.ts';

/** What kind of words: posts of the nomenclature, or subjects. */
export type DirectoryWordKind = DirectoryWord['kind'];

/** A post or a subject as the directory shows it. */
export type ListedWord = {
  readonly id: string;
  readonly kind: DirectoryWordKind;
  readonly name: string;
  /** It comes with the program (Постановление 225) and cannot be removed. */
  readonly isBuiltIn: boolean;
  /** The office has written it down; otherwise it was only met in applications. */
  readonly isListed: boolean;
  readonly isClosed: boolean;
  /** Applications and experts that name it. */
  readonly uses: number;
};

/** Id of a word of the directory; capitals, ё and double blanks make no other word. */
export function directoryWordId(kind: DirectoryWordKind, name: string): string {
  return `${kind}:${postKey(name)}`;
}

/**
 * All posts, or all subjects: those of the program, the office's own, and those that applications and experts name without
 * the directory knowing them.
 */
export function listedWords(view: View, kind: DirectoryWordKind): readonly ListedWord[] {
  const words = new Map<string, ListedWord>();
  const builtIn = kind === 'post' ? nomenclaturePosts : [];
  for (const name of builtIn) {
    const id = directoryWordId(kind, name);
    words.set(id, { id, kind, name, isBuiltIn: true, isListed: true, isClosed: false, uses: 0 });
  }
  for (const row of view.all('directoryWords')) {
    if (row.kind !== kind) continue;
    const before = words.get(row.id);
    words.set(row.id, { ...row, isBuiltIn: before?.isBuiltIn ?? false, isListed: true, uses: 0 });
  }
  for (const [name, uses] of usedWords(view, kind)) {
    const id = directoryWordId(kind, name);
    const before = words.get(id) ?? { id, kind, name, isBuiltIn: false, isListed: false, isClosed: false, uses: 0 };
    words.set(id, { ...before, uses: before.uses + uses });
  }
  return [...words.values()].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** Names that forms offer: of the directory, and not closed. */
export function offeredWords(view: View, kind: DirectoryWordKind): readonly string[] {
  return listedWords(view, kind).flatMap(({ name, isClosed }) => (isClosed ? [] : [name]));
}

/** Whether the office has the post in its directory beside the nomenclature. */
export function isOwnPost(view: View, post: string): boolean {
  return view.get('directoryWords', directoryWordId('post', post)) !== undefined;
}

function usedWords(view: View, kind: DirectoryWordKind): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const note = (person: { readonly post: string; readonly subject: string }) => {
    const name = person[kind].trim();
    if (name !== '') uses.set(name, (uses.get(name) ?? 0) + 1);
  };
  for (const application of view.all('applications')) note(application);
  for (const expert of view.all('experts')) for (const held of postsOf(expert)) note(held);
  return uses;
}
