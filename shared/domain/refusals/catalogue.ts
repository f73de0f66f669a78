import type { Refusal } from '#shared/kernel/refusal.ts';
import { applicationSentences } from './application-refusals.ts';
import { calendarSentences } from './calendar-refusals.ts';
import { checkSentences } from './check-refusals.ts';
import { commissionSentences } from './commission-refusals.ts';
import { deadlineSentences } from './deadline-refusals.ts';
import { directorySentences } from './directory-refusals.ts';
import { documentSentences } from './document-refusals.ts';
import { eligibilitySentences } from './eligibility-refusals.ts';
import { employeeSentences } from './employee-refusals.ts';
import { expertSentences } from './expert-refusals.ts';
import { expertiseSentences } from './expertise-refusals.ts';
import { fileSentences } from './file-refusals.ts';
import { helpSentences } from './help-refusals.ts';
import { letterSentences } from './letter-refusals.ts';
import { meetingSentences } from './meeting-refusals.ts';
import { planSentences } from './plan-refusals.ts';
import { plannerSentences } from './planner-refusals.ts';
import { profileSentences } from './profile-refusals.ts';
import { registrationSentences } from './registration-refusals.ts';
import { savedSentences } from './saved-refusals.ts';
import { scheduleSentences } from './schedule-refusals.ts';
import { scoreSentences } from './score-refusals.ts';
import { sheetSentences } from './sheet-refusals.ts';
import { statusSentences } from './status-refusals.ts';
import { storeSentences } from './store-refusals.ts';
import { userSentences } from './user-refusals.ts';
import { viewSentences } from './view-refusals.ts';
import { wordSentences } from './word-refusals.ts';

/** All sentences of all areas. A code stands in one area only. */
const sentences: Readonly<Record<string, (facts: never) => string>> = {
  ...applicationSentences,
  ...fileSentences,
  ...savedSentences,
  ...sheetSentences,
  ...documentSentences,
  ...calendarSentences,
  ...storeSentences,
  ...userSentences,
  ...statusSentences,
  ...expertiseSentences,
  ...expertSentences,
  ...meetingSentences,
  ...planSentences,
  ...profileSentences,
  ...scoreSentences,
  ...deadlineSentences,
  ...commissionSentences,
  ...checkSentences,
  ...eligibilitySentences,
  ...wordSentences,
  ...viewSentences,
  ...employeeSentences,
  ...letterSentences,
  ...registrationSentences,
  ...directorySentences,
  ...helpSentences,
  ...plannerSentences,
  ...scheduleSentences,
};

/** The user's sentence: what happened, to what, and what to do next. Never shows a code. */
export function explain(refusal: Refusal): string {
  const sentence = sentences[refusal.code];
  if (!sentence)
    return 'Действие не выполнено. Перезапустите программу; если повторится, сохраните отчёт об ошибке и отправьте его в поддержку.';
  return sentence(refusal.facts as never);
}
