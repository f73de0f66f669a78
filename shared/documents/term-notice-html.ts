import { type Html, html } from './html.ts';
import { journalTexts } from './journal-html.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import type { TermNotice, TermNoticesModel } from './term-notice-model.ts';
import { numberLine, termNoticeTexts as t, termNoticeParagraphs } from './term-notice-texts.ts';
import { tied } from './typography.ts';

/** Notices D5 as pages to print, A4 upright, each on a page of its own. */
export function termNoticesHtml(model: TermNoticesModel): string {
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? journalTexts.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const title = model.notices.length === 1 ? t.title : t.bulkTitle;
  const body = html`${model.notices.map((notice) => noticePage(notice, model))}`;
  return pageHtml(title, pageCss(edges) + noticeCss, body);
}

function noticePage(notice: TermNotice, model: TermNoticesModel): Html {
  const { commission, signer } = model;
  return html`<section><div class="corner"><div class="from"><p>${tied(commission)}</p><p>${numberLine(model)}</p></div>
<div class="to"><p>${notice.to}</p><p>${tied(notice.place)}</p></div></div>
<h1>${tied(t.title)}</h1>
<p class="dear">${tied(notice.dear)}!</p>
${termNoticeParagraphs(notice).map((text) => html`<p class="text">${tied(text)}</p>`)}
<footer><p class="sign"><span>${signer.post}</span><span class="rule"></span><span>${signer.name}</span></p>
${signer.phone === '' ? [] : [html`<p class="small">${tied(t.phone(signer.phone))}</p>`]}
<p class="small received">${t.received}</p></footer></section>`;
}

const noticeCss = `
html { font-size: 13pt; }
section + section { break-before: page; }
.corner { display: flex; justify-content: space-between; gap: 10mm; margin-bottom: 12mm; }
.corner p { margin-bottom: 1.5mm; }
.from { width: 80mm; } .to { width: 75mm; }
h1 { margin-bottom: 8mm; font-size: 13pt; text-align: center; }
.dear { margin-bottom: 5mm; text-align: center; }
.text { margin-bottom: 3mm; text-align: justify; text-indent: 12.5mm; line-height: 1.3; }
footer { break-inside: avoid; }
.sign { display: flex; align-items: baseline; gap: 5mm; margin-top: 14mm; }
.sign .rule { flex: 1; border-bottom: 0.5pt solid #000; }
.small { margin-top: 4mm; font-size: 11pt; }
.received { margin-top: 12mm; }`;
