import { refuserOf } from './refuse.ts';

/** Sentences about files that the user gives to the program. Sizes are in megabytes. */
export const fileSentences = {
  'file.tooBig': (f: { sizeMb: string; limitMb: string }) =>
    `Файл занимает ${f.sizeMb} МБ, а программа принимает не больше ${f.limitMb} МБ. Разделите его на части или сохраните без картинок и выберите снова.`,
  'file.empty': () => 'Файл пуст: в нём ни одного байта. Проверьте, тот ли это файл, и выберите другой.',
  'file.tooMany': (f: { limit: number }) =>
    `Одновременно можно открыть не больше ${f.limit} файлов. Закройте окно импорта, откройте его снова и выберите один файл.`,
} as const;

/** Refuses a file. */
export const refuseFile = refuserOf(fileSentences);
