import { memoText } from './memo.ts';
import { cleanText, clip, isShouted, mendLookAlikes } from './text.ts';

const ABBREVIATIONS = new Set(['ОБЖ', 'ОБЗР', 'ИЗО', 'МХК', 'ИКТ', 'ОВЗ', 'ЛФК', 'ОРКСЭ', 'ОДНКНР', 'ДПО', 'ПДО']);
const LENGTH = 300;

/** A post or a subject as it reads inside a sentence: «УЧИТЕЛЬ», «Учитель» are «учитель»; abbreviations stay. */
export const postName: (text: string) => string = memoText((text) => {
  const name = cleanText(mendLookAlikes(text));
  const calm = isShouted(name)
    ? name.replace(/\p{L}+/gu, (word) => (ABBREVIATIONS.has(word) ? word : word.toLowerCase()))
    : name;
  return clip(
    calm.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    LENGTH,
  );
});
