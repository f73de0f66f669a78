import { texts } from '../texts.ts';

/** A library or a font of the program with its licence, and what it is for in the words of the user. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  readonly use: string;
  readonly licence: string;
};

/** A line of the page of dependencies: name, version, the rest. */
const LINE = /^\| (\S+) \| (\d\S*) \| (.+) \|$/u;

/** What the page of dependencies tells of the libraries that the program carries; tools that only build it are left out. */
export function licencesOf(text: string, uses: Readonly<Record<string, string>>): readonly Licence[] {
  return text.split('\n').flatMap((line) => {
    const [, name = '', version = '', rest = ''] = LINE.exec(line) ?? [];
    const use = uses[name];
    return use === undefined ? [] : [{ name, version, use, licence: rest.split(' | ').at(-1) ?? '' }];
  });
}

/** The page of dependencies as it was when the program was built. */
const pages: Readonly<Record<string, string>> = import.meta.glob('../../../../docs/dependencies.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Libraries and fonts of this version. */
export const licences: readonly Licence[] = licencesOf(Object.values(pages).join('\n'), texts.about.uses);
