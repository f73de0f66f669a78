import { recoverySheetHtml, recoveryTexts } from '#shared/documents/recovery-sheet-html.ts';
import { scheduleHtml } from '#shared/documents/schedule-html.ts';
import { scheduleTitle } from '#shared/documents/schedule-texts.ts';
import type { ComposedPage, PaperOrder } from './paper-worker-port.ts';

/** The page of an ordered document, with the facts of its file. */
export function composePage(order: PaperOrder): ComposedPage {
  if (order.kind === 'recoverySheet') {
    const { commission, madeOn } = order.model;
    const facts = { title: recoveryTexts.title, subject: recoveryTexts.title, author: commission, madeOn };
    return { html: recoverySheetHtml(order.model), isLandscape: false, facts };
  }
  const { commission, standing } = order.model;
  const title = scheduleTitle(order.model);
  const madeOn = standing.kind === 'draft' ? standing.asOf : standing.on;
  return {
    html: scheduleHtml(order.model),
    isLandscape: true,
    facts: { title, subject: title, author: commission, madeOn },
  };
}
