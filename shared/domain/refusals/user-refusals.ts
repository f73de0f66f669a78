import { refuserOf } from './refuse.ts';

/** Why something about the people who sign in cannot be done. */
export const userSentences = {
  'user.notOneself': () => 'Телефон и почту меняет только сам пользователь. Войдите под его именем.',
  'user.sameContacts': () => 'Телефон и почта те же, что были: записывать нечего.',
} as const;

/** Refuses on behalf of the people who sign in. */
export const refuseUser = refuserOf(userSentences);
