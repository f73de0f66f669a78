import { channelNames } from '#shared/domain/applications/channel-names.ts';
import { documentNames } from '#shared/domain/checklists/document-names.ts';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { messageKindNames } from '#shared/domain/letters/message-states.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import {
  agendaItemMachine,
  invitationMachine,
  scoreSheetMachine,
  withdrawalMachine,
} from '#shared/domain/statuses/machines.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { dialogTexts } from '../steps/dialog-texts.ts';

const verdicts = { MEETS: 'соответствует', DOES_NOT_MEET: 'не соответствует' };

/** Words of values that are one of several, by «table.field». */
export const enumWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'applications.status': statusNames,
  'applications.heldCategory': categoryNames,
  'applications.claimedCategory': categoryNames,
  'applications.form': formNames,
  'applications.remarks': remarkTexts,
  'personal.sex': { MALE: 'мужской', FEMALE: 'женский' },
  'dossiers.presence': { PRESENT: 'хочет присутствовать', ABSENT: 'без присутствия' },
  'filings.channel': channelNames,
  'archives.outcome': statusNames,
  'categories.category': categoryNames,
  'infoRequests.kind': dialogTexts.request.kinds,
  'notices.kind': dialogTexts.notice.kinds,
  'notices.channel': dialogTexts.notice.channels,
  'withdrawals.state': withdrawalMachine.names,
  'withdrawals.origin': { TEACHER: 'педагога', COORDINATOR: 'координатора' },
  'invitations.state': invitationMachine.names,
  'scoreSheets.state': scoreSheetMachine.names,
  'scoreSheets.verdict': verdicts,
  'conclusions.verdict': verdicts,
  'agendaItems.state': agendaItemMachine.names,
  'decisions.outcome': { GRANTED: 'установить', REFUSED: 'отказать' },
  'decisions.category': categoryNames,
  'attachments.item': {
    ...documentNames,
    withdrawal: 'Отзыв заявления',
    conclusion: 'Итоговое заключение',
    other: 'Другой документ',
  },
  'conclusionChecks.verdict': verdicts,
  'messages.kind': messageKindNames,
};
