import type { ProfileTrouble } from './prepare-profile.ts';

/** Sentences of the start that no window shows yet. */
export const startTexts = {
  title: 'Аттестация',
  alreadyOpen: (directory: string) =>
    `Кабинет в папке «${directory}» уже открыт. Перейдите в его окно; если окна не видно, закройте программу и запустите её снова.`,
  profile: (trouble: ProfileTrouble, directory: string) =>
    trouble === 'notFolder'
      ? `«${directory}» — не папка, кабинет открыть негде. Укажите другую папку.`
      : `В папку «${directory}» нельзя писать, поэтому кабинет не открыт. Дайте себе право записи или укажите другую папку.`,
  noWindow: 'Окно не открылось. Запустите программу снова; если повторится, перезагрузите компьютер.',
  ready: 'Окно открыто.',
} as const;

/** Exit codes of the program, told in the README. */
export const exitCodes = { alreadyOpen: 3, badProfile: 4, noWindow: 5 } as const;
