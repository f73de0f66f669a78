import { type MarkedToken, marked, type Token } from 'marked';
import { fold } from '#shared/domain/search/fold.ts';

/** A place of the guide: what stands under one heading of the first or second level. */
export type GuideSection = {
  /** `file:number`, the same as long as the guide is. */
  readonly id: string;
  /** The file without its folder, for links between chapters. */
  readonly file: string;
  readonly title: string;
  readonly level: 1 | 2;
  readonly tokens: readonly MarkedToken[];
  readonly haystack: string;
};

/** The sections of one file of the guide; what stands before its first heading is passed over. */
export function sectionsOf(file: string, text: string): readonly GuideSection[] {
  const groups: { title: string; level: 1 | 2; tokens: MarkedToken[] }[] = [];
  for (const token of known(marked.lexer(text))) {
    if (token.type === 'heading' && token.depth <= 2) {
      groups.push({ title: plainText([token]), level: token.depth === 1 ? 1 : 2, tokens: [token] });
    } else groups.at(-1)?.tokens.push(token);
  }
  return groups.map(({ title, level, tokens }, i) => {
    return { id: `${file}:${i}`, file, title, level, tokens, haystack: fold(plainText(tokens)) };
  });
}

/** Sections that hold every typed word, those with it in their heading first. */
export function searchSections(sections: readonly GuideSection[], typed: string): readonly GuideSection[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const found = sections.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  const isTitled = ({ title }: GuideSection) => words.every((word) => fold(title).includes(word));
  return [...found.filter(isTitled), ...found.filter((section) => !isTitled(section))];
}

/** Tokens of the lexer: it makes no others, as no extension is loaded. */
export function known(tokens: readonly Token[] | undefined): readonly MarkedToken[] {
  return (tokens ?? []) as readonly MarkedToken[];
}

/** The words of tokens without their markup. */
export function plainText(tokens: readonly MarkedToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'table') {
        const cells = [token.header, ...token.rows].flat();
        return cells.map((cell) => plainText(known(cell.tokens))).join(' ');
      }
      if (token.type === 'list') return token.items.map((item) => plainText(known(item.tokens))).join(' ');
      if ('tokens' in token && token.tokens) return plainText(known(token.tokens));
      return 'text' in token ? token.text : ' ';
    })
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
