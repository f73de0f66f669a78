import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { recoverySheetHtml, recoveryTexts } from '#shared/documents/recovery-sheet-html.ts';
import type { RecoverySheetModel } from '#shared/documents/recovery-sheet-model.ts';
import { scheduleHtml } from '#shared/documents/schedule-html.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { scheduleTitle } from '#shared/documents/schedule-texts.ts';
import type { ComposedPage } from './paper-worker-port.ts';

/** The page of an ordered document, with the facts of its file. */
export function composePage(order: PaperOrder): ComposedPage {
  switch (order.kind) {
    case 'schedule':
      return schedulePage(order.model);
    case 'recoverySheet':
      return recoveryPage(order.model);
  }
}

function schedulePage(model: ScheduleModel): ComposedPage {
  const { commission, standing } = model;
  const title = scheduleTitle(model);
  const madeOn = standing.kind === 'draft' ? standing.asOf : standing.on;
  return {
    html: scheduleHtml(model),
    isLandscape: true,
    facts: { title, subject: title, author: commission, madeOn },
  };
}

function recoveryPage(model: RecoverySheetModel): ComposedPage {
  const { commission, madeOn } = model;
  const facts = { title: recoveryTexts.title, subject: recoveryTexts.title, author: commission, madeOn };
  return { html: recoverySheetHtml(model), isLandscape: false, facts };
}
