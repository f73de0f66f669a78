import { dateInWords } from '#shared/domain/words/date-words.ts';
import { html } from './html.ts';
import type { InvitationModel } from './invitation-model.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';

/** Words of the invitation, on paper and in the letter. */
export const invitationTexts = {
  title: 'Приглашение в программу «Аттестация»',
  sample: 'УЧЕБНЫЙ КАБИНЕТ',
  to: 'Кому',
  role: 'Роль пользователя',
  place: 'Место работы в программе',
  login: 'Имя пользователя (логин)',
  password: 'Одноразовый пароль',
  how: [
    'Запустите программу «Аттестация» на компьютере комиссии и введите логин и одноразовый пароль.',
    'Программа сразу попросит задать свой пароль: не короче 10 знаков, лучше три-четыре не связанных между собой слова.',
    'После этого одноразовый пароль не действует. Свой пароль никому не сообщайте: всё, что сделано под вашим именем, записывается за вами.',
    'Если пароль забыт, обратитесь к секретарю комиссии: он сбросит его.',
  ],
  contact: 'По вопросам обращайтесь',
  madeOn: (date: string) => `Приглашение составлено ${date}`,
} as const;

/** The invitation on paper, A4 upright. */
export function invitationHtml(model: InvitationModel): string {
  const t = invitationTexts;
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? t.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const rows = factsOf(model).map(([name, value]) => html`<tr><th>${name}</th><td>${tied(value)}</td></tr>`);
  const body = html`<p>${tied(model.commission)}</p><h1>${t.title}</h1><p>${t.madeOn(dateInWords(model.madeOn))}</p>
<table>${rows}</table>
<dl class="key"><div><dt>${t.login}</dt><dd>${model.login}</dd></div><div><dt>${t.password}</dt><dd>${model.password}</dd></div></dl>
<ol>${t.how.map((text) => html`<li>${tied(text)}</li>`)}</ol>
<p>${t.contact}: ${tied(model.contact.join(', '))}</p>`;
  return pageHtml(t.title, pageCss(edges) + invitationCss, body);
}

/** The same as a letter, in plain text. */
export function invitationLetter(model: InvitationModel): { readonly subject: string; readonly text: string } {
  const t = invitationTexts;
  const facts = [...factsOf(model), [t.login, model.login], [t.password, model.password]] as const;
  const lines = [
    model.commission,
    '',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    ...t.how.map((text, i) => `${i + 1}. ${text}`),
    '',
    `${t.contact}: ${model.contact.join(', ')}`,
  ];
  return { subject: t.title, text: lines.join('\n') };
}

function factsOf({ name, role, place }: InvitationModel): readonly (readonly [name: string, value: string])[] {
  const t = invitationTexts;
  return [[t.to, name] as const, [t.role, role] as const, ...(place === '' ? [] : [[t.place, place] as const])];
}

const invitationCss = `
h1 { font-size: 18pt; margin: 12mm 0 2mm; }
table { margin: 8mm 0 0; border-collapse: collapse; }
th, td { padding: 1mm 6mm 1mm 0; border: 0; font-weight: 400; text-align: left; vertical-align: top; }
.key { margin: 10mm 0; padding: 6mm; border: 1pt solid #000; }
.key div + div { margin-top: 4mm; }
.key dt { font-size: 11pt; }
.key dd { margin: 0; font: 700 20pt/1.4 Tinos; white-space: pre; }
ol { margin: 6mm 0 8mm; padding-left: 8mm; }
li { margin-bottom: 3mm; }`;
