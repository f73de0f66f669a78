import { refuserOf } from './refuse.ts';

/** Why a saved view of a list cannot be kept or removed. */
export const viewSentences = {
  'view.notOwner': () => 'Представление сохранил другой пользователь. Сохраните его под своим именем и меняйте.',
  'view.nameTaken': (f: { name: string }) => `Представление «${f.name}» у вас уже есть. Назовите новое иначе.`,
  'view.gone': () => 'Представления уже нет: его удалили. Выберите другое.',
  'view.same': () => 'Представление уже сохранено таким: записывать нечего.',
  'view.tooMany': (f: { limit: number }) =>
    `Сохранить можно не больше ${f.limit} представлений. Удалите те, которыми не пользуетесь.`,
} as const;

/** Refuses on behalf of saved views. */
export const refuseView = refuserOf(viewSentences);
