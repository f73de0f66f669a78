import { formatDate } from '#shared/kernel/local-date.ts';
import { html } from './html.ts';
import { journalTexts } from './journal-html.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';
import type { WithdrawalModel } from './withdrawal-model.ts';

/** Words of the withdrawal (domain §5 D4). */
export const withdrawalTexts = {
  title: 'Отзыв заявления о проведении аттестации',
  heading: 'ЗАЯВЛЕНИЕ',
  subheading: 'об отзыве заявления о проведении аттестации',
  to: (commission: string) =>
    commission.startsWith('Аттестационная комиссия')
      ? commission.replace('Аттестационная комиссия', 'В аттестационную комиссию')
      : `В аттестационную комиссию: ${commission}`,
  from: (who: string) => `от ${who}`,
  ask: (m: WithdrawalModel) =>
    `Прошу не рассматривать (отозвать) моё заявление ${which(m)} о проведении аттестации в целях установления ${m.category} по должности «${m.post}».`,
  coordinatorSays: (m: WithdrawalModel, name: string, of: string, teacher: string) =>
    `Муниципальный координатор${of === '' ? '' : ` ${of}`} ${name} сообщает: педагогический работник ${teacher} отзывает заявление ${which(m)} о проведении аттестации в целях установления ${m.category} по должности «${m.post}».`,
  reason: (reason: string) => `Причина отзыва заявления: ${reason}`,
  date: '«____» ______________ 20____ г.',
  teacherSigns: 'С отзывом согласен(а), подпись педагогического работника',
} as const;

/** The withdrawal as a page to sign, A4 upright. */
export function withdrawalHtml(model: WithdrawalModel): string {
  const t = withdrawalTexts;
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? journalTexts.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const c = model.coordinator;
  const said = c ? t.coordinatorSays(model, c.name, c.of, c.teacher) : t.ask(model);
  const head = [t.to(model.commission), ...(c ? [] : [t.from(model.from), model.organisation, model.contacts])];
  const body = html`<header>${head.filter((text) => text !== '').map((text) => html`<p>${tied(text)}</p>`)}</header>
<h1>${t.heading}</h1><p class="sub">${t.subheading}</p>
<p class="body">${tied(said)}</p><p class="body">${tied(t.reason(sentence(model.reason)))}</p>
<p class="sign"><span>${t.date}</span><span class="rule"></span><span>/ ${model.signer}</span></p>
${c ? [html`<p class="sign"><span>${t.teacherSigns}</span><span class="rule"></span><span>/ ${c.teacher}</span></p>`] : []}`;
  return pageHtml(t.title, pageCss(edges) + withdrawalCss, body);
}

function which({ filedOn, registrationNo }: WithdrawalModel): string {
  return `от ${formatDate(filedOn)}${registrationNo === '' ? '' : ` № ${registrationNo}`}`;
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

const withdrawalCss = `
html { font-size: 14pt; }
header { width: 95mm; margin-left: auto; }
header p { margin-bottom: 1.5mm; }
h1 { margin-top: 22mm; font-size: 14pt; text-align: center; letter-spacing: 0.05em; }
.sub { margin: 0 0 8mm; text-align: center; }
.body { margin-bottom: 4mm; text-align: justify; text-indent: 12.5mm; line-height: 1.4; }
.sign { display: flex; align-items: baseline; gap: 4mm; margin-top: 16mm; font-size: 12pt; }
.sign .rule { flex: 1; border-bottom: 0.5pt solid #000; }`;
