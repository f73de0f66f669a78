import { cssString } from './html.ts';

/** Fonts of paper: metric twins of Times New Roman, sent to the printing window with the page, never the system's. */
export const fontFiles = {
  regular: 'fonts/Tinos-Regular.ttf',
  bold: 'fonts/Tinos-Bold.ttf',
  italic: 'fonts/Tinos-Italic.ttf',
} as const;

/** What stands on the edges of every page. Margins are the office's usual: left 20, right 10, top and bottom 20 mm. */
export type PageEdges = {
  readonly orientation: 'portrait' | 'landscape';
  readonly topLeft: string;
  readonly bottomLeft: string;
  readonly isNumbered: boolean;
};

/** CSS of a page on A4: fonts, margins, what stands on the edges. */
export function pageCss(edges: PageEdges): string {
  const small = 'font: 9pt Tinos; color: #000;';
  const numbers = '@bottom-right { content: "Страница " counter(page) " из " counter(pages);';
  return `
${fontFace(400, 'normal', fontFiles.regular)}
${fontFace(700, 'normal', fontFiles.bold)}
${fontFace(400, 'italic', fontFiles.italic)}
@page {
  size: A4 ${edges.orientation};
  margin: 20mm 10mm 20mm 20mm;
  @top-left { content: ${cssString(edges.topLeft)}; ${small} font-weight: 700; }
  @bottom-left { content: ${cssString(edges.bottomLeft)}; ${small} }
  ${edges.isNumbered ? `${numbers} ${small} }` : ''}
}
html { font: 12pt/1.15 Tinos; color: #000; background: #fff; hyphens: manual; }
body, h1, p, table, ol { margin: 0; padding: 0; }`;
}

function fontFace(weight: number, style: string, file: string): string {
  return `@font-face { font-family: Tinos; font-weight: ${weight}; font-style: ${style}; src: url("${file}") format("truetype"); }`;
}
