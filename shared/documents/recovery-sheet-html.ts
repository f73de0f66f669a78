import { dateInWords } from '#shared/domain/words/date-words.ts';
import { type Html, html } from './html.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import type { RecoverySheetModel } from './recovery-sheet-model.ts';
import { tied } from './typography.ts';

/** Words of the sheet with the recovery key. */
export const recoveryTexts = {
  title: 'Ключ восстановления кабинета',
  sample: 'УЧЕБНЫЙ КАБИНЕТ',
  madeOn: (date: string) => `Кабинет создан ${date}`,
  why: 'Этот ключ открывает кабинет, если пароль забыт. Другого способа нет: ни программа, ни её разработчики пароля не знают и восстановить его не могут.',
  advice: [
    'Проверьте, что каждый знак напечатан чётко, и уберите лист в сейф или в другое место, доступное только ответственным лицам.',
    'Не храните лист рядом с компьютером, не фотографируйте его и не пересылайте: кто знает ключ, тот может открыть кабинет.',
    'Чтобы войти по ключу, на первом экране выберите вход по ключу восстановления, введите ключ и задайте новый пароль.',
    'Если лист потерян или его видели посторонние, сообщите ответственному за защиту персональных данных.',
  ],
  receipt: 'Лист получил(а): ________________ / ____________________ «____» ____________ 20____ г.',
} as const;

/** The sheet with the recovery key, A4 upright. */
export function recoverySheetHtml(model: RecoverySheetModel): string {
  const t = recoveryTexts;
  const edges = {
    orientation: 'portrait',
    topLeft: model.isSample ? t.sample : '',
    bottomLeft: '',
    isNumbered: false,
  } as const;
  const body = html`<p>${tied(model.commission)}</p><h1>${t.title}</h1><p>${t.madeOn(dateInWords(model.madeOn))}</p>
<p class="key">${keyGroups(model.recoveryKey)}</p><p>${tied(t.why)}</p>
<ol>${t.advice.map((text) => html`<li>${tied(text)}</li>`)}</ol><p class="receipt">${t.receipt}</p>`;
  return pageHtml(t.title, pageCss(edges) + recoveryCss, body);
}

/** A line of the key breaks between its groups only. */
function keyGroups(key: string): readonly Html[] {
  return (key.match(/[^-\s]+[-\s]*/gu) ?? []).map((group) => html`<span>${group}</span>`);
}

const recoveryCss = `
h1 { font-size: 18pt; margin: 12mm 0 2mm; }
.key { margin: 12mm 0; padding: 6mm; border: 1pt solid #000; font: 700 22pt/1.6 Tinos; text-align: center; }
.key span { display: inline-block; white-space: pre; }
ol { margin: 6mm 0 0; padding-left: 8mm; }
li { margin-bottom: 3mm; }
.receipt { margin-top: 16mm; }`;
