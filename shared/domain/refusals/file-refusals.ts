import type { Fact } from '#shared/kernel/refusal.ts';

/** Sentences about files that the user gives to the program. Sizes are in megabytes, rounded up. */
export const fileSentences = {
  FILE_TOO_BIG: (facts: Readonly<Record<string, Fact>>) =>
    `Файл занимает ${facts.sizeMb} МБ, а программа принимает не больше ${facts.limitMb} МБ. Разделите его на части или сохраните без картинок и выберите снова.`,
  FILE_EMPTY: () => 'Файл пуст: в нём ни одного байта. Проверьте, тот ли файл выбран, и выберите другой.',
  FILES_TOO_MANY: () =>
    'Слишком много файлов открыто сразу. Закройте окно импорта, откройте его снова и выберите один файл.',
} as const;
