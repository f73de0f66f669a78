import { dateInWords } from '#shared/domain/words/date-words.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import { type Html, html } from './html.ts';
import type { IntakeRefusalModel } from './intake-refusal-model.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';

/** Words of the decision (S4, domain §5 D10); one title, where the sample mixes two. */
export const intakeRefusalTexts = {
  title: 'Решение об отказе в приеме документов',
  heading: 'РЕШЕНИЕ',
  about: 'об отказе в приеме документов, необходимых для предоставления услуги',
  sample: 'УЧЕБНЫЙ ОБРАЗЕЦ: все люди и организации вымышлены',
  to: 'Кому:',
  order:
    'в соответствии с приказом Министерства просвещения Российской Федерации от 24.03.2023 № 196 «Об утверждении Порядка проведения аттестации педагогических работников организаций, осуществляющих образовательную деятельность» принято решение об отказе в приеме документов по следующим основаниям:',
  mend: 'Что нужно сделать:',
  again: 'Вы вправе повторно обратиться с заявлением о проведении аттестации после устранения указанных нарушений.',
  appeal: (commission: string) =>
    `Данный отказ может быть обжалован в досудебном порядке путём направления жалобы (${commission}), а также в судебном порядке.`,
  officer: 'Специалист',
  phone: (phone: string) => `Телефон: ${phone}`,
  certificate: 'Сведения о сертификате электронной подписи: ____________________________________________',
} as const;

/** The decision as a page to print, A4 upright. */
export function intakeRefusalHtml(model: IntakeRefusalModel): string {
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? intakeRefusalTexts.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  return pageHtml(intakeRefusalTexts.title, pageCss(edges) + refusalCss, refusalBody(model));
}

function refusalBody(model: IntakeRefusalModel): Html {
  const t = intakeRefusalTexts;
  return html`<p class="organ">${tied(model.commission)}</p>
<p class="to">${t.to} ${model.to}</p>
<h1>${t.heading}<br>${tied(t.about)}</h1>
<p class="number">от ${dateInWords(model.madeOn)} ${numberOf(model)}</p>
<p class="text">${tied(`${beginning(model)} ${t.order}`)}</p>
<ol>${model.reasons.map((reason) => html`<li>${tied(reason)}</li>`)}</ol>
<p class="text"><b>${t.mend}</b> ${tied(model.text)}</p>
<p class="text">${tied(t.again)}</p>
<p class="text">${tied(t.appeal(model.commission))}</p>
<div class="end"><p class="sign"><span>${model.officer.post || t.officer}</span><span class="rule"></span><span>${model.officer.name}</span></p>
${model.officer.phone === '' ? [] : [html`<p class="small">${tied(t.phone(model.officer.phone))}</p>`]}
<p class="small">${t.certificate}</p></div>`;
}

/** «По результатам рассмотрения заявления от … № … об установлении … по должности «…», МАОУ СОШ № 1». */
function beginning(model: IntakeRefusalModel): string {
  const { receivedAt, registrationNo, ofCategory, post, organisation } = model;
  const number = registrationNo === '' ? '' : ` рег. № ${registrationNo}`;
  const work = [`«${post}»`, organisation].filter((part) => part !== '').join(', ');
  return `По результатам рассмотрения заявления от ${dateInWords(receivedAt)}${number} об установлении ${ofCategory} по должности ${work},`;
}

/** «№ 3162947795»: by ЕПГУ as the form has it, otherwise by the journal, otherwise a line to write on. */
function numberOf({ epguNo, registrationNo }: IntakeRefusalModel): string {
  return `№${nbsp}${epguNo || registrationNo || '____________'}`;
}

const refusalCss = `
html { font-size: 13pt; }
.organ { text-align: center; font-weight: 700; }
.to { width: 85mm; margin: 10mm 0 10mm auto; }
h1 { font-size: 13pt; text-align: center; }
.number { margin: 4mm 0 8mm; text-align: center; }
.text { margin-bottom: 3mm; text-align: justify; text-indent: 12.5mm; line-height: 1.3; white-space: pre-line; }
ol { margin: 0 0 3mm 12.5mm; padding-left: 6mm; }
li { margin-bottom: 1.5mm; line-height: 1.3; }
.end { break-inside: avoid; }
.sign { display: flex; align-items: baseline; gap: 5mm; margin: 14mm 0 4mm; }
.sign .rule { flex: 1; border-bottom: 0.5pt solid #000; }
.small { margin-top: 2mm; font-size: 10pt; }`;
