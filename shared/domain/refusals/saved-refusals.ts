import { refuserOf } from './refuse.ts';

/** Why a saved file, or its folder, was not opened. */
export const savedSentences = {
  'saved.unknown': () => 'Этот файл сохранён не в этом сеансе. Откройте его из папки, в которую сохранили.',
  'saved.gone': (f: { path: string }) => `Файла уже нет на месте: ${f.path}. Сохраните его снова.`,
  'saved.noProgram': (f: { path: string }) =>
    `Система не нашла, чем открыть файл. Он сохранён здесь: ${f.path}. Откройте его из проводника.`,
} as const;

/** Refuses to open what was saved. */
export const refuseSaved = refuserOf(savedSentences);
