/** A piece of HTML that is safe to stand where it stands: everything foreign in it has been escaped. */
export type Html = { readonly markup: string };

/** What may be put into a piece of HTML: text is escaped, pieces are taken as they are. */
export type HtmlPart = string | number | Html | readonly Html[];

/** Makes HTML of a template; every inserted text is escaped, so data can never become markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { markup: strings.map((text, i) => (i === 0 ? text : markupOf(parts[i - 1] ?? '') + text)).join('') };
}

/** A text as CSS writes it in quotes: for `content` of page margins. */
export function cssString(text: string): string {
  const safe = Array.from(text, (sign) => (/[\p{L}\p{N} .,:;()№«»–—-]/u.test(sign) ? sign : `\\${hex(sign)} `));
  return `"${safe.join('')}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

function markupOf(part: HtmlPart): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map((piece) => piece.markup).join('');
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0xfffd).toString(16);
}
