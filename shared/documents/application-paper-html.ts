import type { ApplicationPaper, ApplicationsModel } from './application-paper-model.ts';
import { applicationPaperTexts as t } from './application-paper-texts.ts';
import { type Html, html } from './html.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';

/** Title of the file: one application or several; no person in it. */
export function applicationsTitle({ applications }: ApplicationsModel): string {
  return applications.length === 1 ? t.title : t.bulkTitle;
}

/** Applications as pages to sign, A4 upright: each begins on a new sheet, its «Представление» too. */
export function applicationPaperHtml(model: ApplicationsModel): string {
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? t.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const papers = model.applications.flatMap((paper) => [applicationHtml(paper), ...representationHtml(paper)]);
  return pageHtml(applicationsTitle(model), pageCss(edges) + css, html`${papers}`);
}

function applicationHtml(paper: ApplicationPaper): Html {
  return html`<article><header><p>${tied(t.to(paper.commission))}</p><p>${tied(paper.from)}</p><p>${tied(paper.contacts)}</p></header>
<h1>${t.heading}</h1>
${paragraph(t.ask(paper.year, paper.category, paper.post))}
${paragraph(`${t.heldNow} ${paper.held}.`)}
${paragraph(t.education + stated(paper.education))}
${paragraph(t.yearsHead + stated(paper.years))}
${paragraph(t.results + (paper.results === '' ? `${t.blank}.` : paper.results))}
${paper.basis === '' ? [] : [paragraph(t.basis + stated(paper.basis))]}
${paper.petition === '' ? [] : [paragraph(paper.petition)]}
${paragraph([t.form(paper.form), ...(paper.presence === '' ? [] : [t.presence(paper.presence)])].join(' '))}
${paragraph(paper.agreed)}
<div class="end">${enclosures(paper)}
<p class="sign"><span>${t.date}</span><span class="rule"></span><span>/ ${paper.signer}</span></p></div></article>`;
}

function enclosures({ enclosures: names }: ApplicationPaper): Html {
  if (names.length === 0) return html`<p class="body">${t.enclosures} ${t.noEnclosures}</p>`;
  return html`<p class="body">${t.enclosures}</p><ol>${names.map((name) => html`<li>${tied(name)}</li>`)}</ol>`;
}

function representationHtml({ representation }: ApplicationPaper): readonly Html[] {
  if (representation === null) return [];
  const words = t.representation;
  const paragraphs = representation.text.split(/\n+/u).filter((text) => text.trim() !== '');
  return [
    html`<article><h1>${words.heading}</h1><p class="about">${tied(words.about(representation.about))}</p>
${paragraphs.map(paragraph)}
<div class="end"><p class="sign"><span>${tied(words.by(representation.by))}</span><span class="rule"></span><span>${
      representation.on === '' ? t.date : representation.on
    }</span></p></div></article>`,
  ];
}

function paragraph(text: string): Html {
  return html`<p class="body">${tied(text)}</p>`;
}

/** What was not stated is a rule to write on. */
function stated(text: string): string {
  const said = text === '' ? t.blank : text;
  return /[.!?]$/u.test(said) ? said : `${said}.`;
}

const css = `
html { font-size: 12.5pt; }
article + article { break-before: page; }
header { width: 95mm; margin-left: auto; }
header p { margin-bottom: 1.5mm; overflow-wrap: anywhere; }
h1 { margin: 12mm 0 7mm; font-size: 14pt; text-align: center; letter-spacing: 0.05em; }
.about { margin: -3mm 0 6mm; text-align: center; }
.body { margin-bottom: 2.5mm; text-align: justify; text-indent: 12.5mm; line-height: 1.35; overflow-wrap: anywhere; }
ol { margin: 0 0 2mm 12.5mm; padding-left: 6mm; }
.end { break-inside: avoid; }
.sign { display: flex; align-items: baseline; gap: 4mm; margin-top: 12mm; }
.sign .rule { flex: 1; min-width: 35mm; border-bottom: 0.5pt solid #000; }`;
