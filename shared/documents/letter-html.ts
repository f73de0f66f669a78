import { dateInWords } from '#shared/domain/words/date-words.ts';
import { type Html, html } from './html.ts';
import { journalTexts } from './journal-html.ts';
import type { LetterModel, PrintedLetter } from './letter-model.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';

/** Words around a letter. */
export const letterTexts = {
  title: 'Письмо заявителю',
  bulkTitle: 'Письма заявителям',
  number: '№ ____________',
} as const;

/** Letters as pages to print, A4 upright: addressee at the right, subject, text, signature; a page each. */
export function letterHtml(model: LetterModel): string {
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? journalTexts.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const title = model.letters.length === 1 ? letterTexts.title : letterTexts.bulkTitle;
  const body = html`${model.letters.map((letter) => letterPage(letter, model))}`;
  return pageHtml(title, pageCss(edges) + letterCss, body);
}

function letterPage(letter: PrintedLetter, { commission, madeOn, signer }: LetterModel): Html {
  const [first, ...rest] = paragraphs(letter.text);
  return html`<section><div class="corner"><div class="from"><p>${tied(commission)}</p>
<p>${dateInWords(madeOn)} ${letterTexts.number}</p>${letter.about === '' ? [] : [html`<p>${tied(letter.about)}</p>`]}</div>
<div class="to"><p>${letter.to}</p><p>${tied(letter.place)}</p></div></div>
<p class="subject">${tied(letter.subject)}</p>
${first?.endsWith('!') ? [html`<p class="dear">${tied(first)}</p>`] : paragraph(first)}${rest.flatMap(paragraph)}
<p class="sign"><span>${signer.post}</span><span class="rule"></span><span>${signer.name}</span></p></section>`;
}

function paragraph(text: string | undefined): readonly Html[] {
  return text === undefined ? [] : [html`<p class="text">${tied(text)}</p>`];
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const letterCss = `
html { font-size: 13pt; }
section + section { break-before: page; }
.corner { display: flex; justify-content: space-between; gap: 10mm; margin-bottom: 12mm; }
.corner p { margin-bottom: 1.5mm; }
.from { width: 80mm; } .to { width: 75mm; }
.subject { margin-bottom: 8mm; width: 80mm; font-weight: 700; }
.dear { margin-bottom: 5mm; text-align: center; }
.text { margin-bottom: 3mm; text-align: justify; text-indent: 12.5mm; line-height: 1.3; }
.sign { display: flex; align-items: baseline; gap: 5mm; margin-top: 14mm; break-inside: avoid; }
.sign .rule { flex: 1; border-bottom: 0.5pt solid #000; }`;
