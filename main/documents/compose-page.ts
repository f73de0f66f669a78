import { applicationPaperHtml, applicationsTitle } from '#shared/documents/application-paper-html.ts';
import type { ApplicationsModel } from '#shared/documents/application-paper-model.ts';
import { intakeRefusalHtml, intakeRefusalTexts } from '#shared/documents/intake-refusal-html.ts';
import type { IntakeRefusalModel } from '#shared/documents/intake-refusal-model.ts';
import { invitationHtml, invitationTexts } from '#shared/documents/invitation-html.ts';
import type { InvitationModel } from '#shared/documents/invitation-model.ts';
import { journalHtml } from '#shared/documents/journal-html.ts';
import type { JournalModel } from '#shared/documents/journal-model.ts';
import { letterHtml, letterTexts } from '#shared/documents/letter-html.ts';
import type { LetterModel } from '#shared/documents/letter-model.ts';
import { listHtml } from '#shared/documents/list-html.ts';
import type { ListModel } from '#shared/documents/list-model.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { recoverySheetHtml, recoveryTexts } from '#shared/documents/recovery-sheet-html.ts';
import type { RecoverySheetModel } from '#shared/documents/recovery-sheet-model.ts';
import { scheduleHtml } from '#shared/documents/schedule-html.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { scheduleTitle } from '#shared/documents/schedule-texts.ts';
import { termNoticesHtml } from '#shared/documents/term-notice-html.ts';
import type { TermNoticesModel } from '#shared/documents/term-notice-model.ts';
import { termNoticeTexts } from '#shared/documents/term-notice-texts.ts';
import { withdrawalHtml, withdrawalTexts } from '#shared/documents/withdrawal-html.ts';
import type { WithdrawalModel } from '#shared/documents/withdrawal-model.ts';
import type { ComposedPage } from './paper-worker-port.ts';

/** The page of an ordered document, with the facts of its file. */
export function composePage(order: PaperOrder): ComposedPage {
  switch (order.kind) {
    case 'schedule':
      return schedulePage(order.model);
    case 'applications':
      return applicationsPage(order.model);
    case 'intakeRefusal':
      return intakeRefusalPage(order.model);
    case 'recoverySheet':
      return recoveryPage(order.model);
    case 'invitation':
      return invitationPage(order.model);
    case 'journal':
      return journalPage(order.model);
    case 'withdrawal':
      return withdrawalPage(order.model);
    case 'list':
      return listPage(order.model);
    case 'letter':
      return letterPage(order.model);
    case 'termNotices':
      return termNoticesPage(order.model);
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

function intakeRefusalPage(model: IntakeRefusalModel): ComposedPage {
  const { title } = intakeRefusalTexts;
  const facts = { title, subject: title, author: model.commission, madeOn: model.madeOn };
  return { html: intakeRefusalHtml(model), isLandscape: false, facts };
}

function recoveryPage(model: RecoverySheetModel): ComposedPage {
  const { commission, madeOn } = model;
  const facts = { title: recoveryTexts.title, subject: recoveryTexts.title, author: commission, madeOn };
  return { html: recoverySheetHtml(model), isLandscape: false, facts };
}

function applicationsPage(model: ApplicationsModel): ComposedPage {
  const title = applicationsTitle(model);
  const facts = { title, subject: title, author: model.author, madeOn: model.madeOn };
  return { html: applicationPaperHtml(model), isLandscape: false, facts };
}

function invitationPage(model: InvitationModel): ComposedPage {
  const { title } = invitationTexts;
  const facts = { title, subject: title, author: model.commission, madeOn: model.madeOn };
  return { html: invitationHtml(model), isLandscape: false, facts };
}

function journalPage(model: JournalModel): ComposedPage {
  const { commission, title, asOf } = model;
  return {
    html: journalHtml(model),
    isLandscape: true,
    facts: { title, subject: title, author: commission, madeOn: asOf },
  };
}

function withdrawalPage(model: WithdrawalModel): ComposedPage {
  const { commission, madeOn } = model;
  const { title } = withdrawalTexts;
  return {
    html: withdrawalHtml(model),
    isLandscape: false,
    facts: { title, subject: title, author: commission, madeOn },
  };
}

function listPage(model: ListModel): ComposedPage {
  const { office, title, madeOn } = model;
  return { html: listHtml(model), isLandscape: true, facts: { title, subject: title, author: office, madeOn } };
}

function letterPage(model: LetterModel): ComposedPage {
  const { commission, madeOn, letters } = model;
  const title = letters.length === 1 ? letterTexts.title : letterTexts.bulkTitle;
  return { html: letterHtml(model), isLandscape: false, facts: { title, subject: title, author: commission, madeOn } };
}

function termNoticesPage(model: TermNoticesModel): ComposedPage {
  const { commission, madeOn, notices } = model;
  const title = notices.length === 1 ? termNoticeTexts.title : termNoticeTexts.bulkTitle;
  return {
    html: termNoticesHtml(model),
    isLandscape: false,
    facts: { title, subject: title, author: commission, madeOn },
  };
}
