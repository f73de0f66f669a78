import { type Html, html } from './html.ts';
import { fontFiles } from './page-css.ts';

/** A whole page to print. Fonts are preloaded, so that loading ends only when they are there. */
export function pageHtml(title: string, css: string, body: Html): string {
  const fonts = Object.values(fontFiles).map(
    (file) => html`<link rel="preload" as="font" type="font/ttf" href="${file}" crossorigin>`,
  );
  const style: Html = { markup: `<style>${css.replaceAll('</', '<\\/')}</style>` };
  return html`<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><title>${title}</title>${fonts}${style}</head>
<body>${body}</body></html>`.markup;
}
