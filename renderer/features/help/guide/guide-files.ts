import { type GuideSection, sectionsOf } from './chapters.ts';

/** Chapters and pictures of the guide as they were when the program was built: they need no network. */
const chapters: Readonly<Record<string, string>> = import.meta.glob('../../../../docs/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures: Readonly<Record<string, string>> = import.meta.glob('../../../../docs/{guide,images}/**/*.{png,svg}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** All sections of the guide: the first page, then the chapters by their file names. */
export const guideSections: readonly GuideSection[] = Object.keys(chapters)
  .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || a.localeCompare(b, 'en', { numeric: true }))
  .flatMap((path) => sectionsOf(path.split('/').at(-1) ?? path, chapters[path] ?? ''));

/** The address of a picture by its name in the guide, or null when the build has none. */
export function pictureOf(href: string): string | null {
  const name = href.split('/').at(-1);
  const path = Object.keys(pictures).find((one) => one.endsWith(`/${name}`));
  return path === undefined ? null : (pictures[path] ?? null);
}

function isFirst(path: string): boolean {
  return path.endsWith('/README.md');
}
