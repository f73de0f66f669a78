import type { AttestationForm } from '#shared/records/application.ts';
import { memoText } from './memo.ts';
import { plainWords } from './text.ts';

const STEMS: readonly (readonly [RegExp, AttestationForm])[] = [
  [/упрощ|отрасл|особ[аы]|льгот/, 'SIMPLIFIED'],
  [/дистан|заочн|удален|без присутств|онлайн|дот$/, 'REMOTE'],
  [/очн|присутств|личн/, 'IN_PERSON'],
];

/** Reads the form of attestation; null when the text names none, or nothing. */
export const readForm: (text: string) => AttestationForm | null = memoText((text) => {
  const words = plainWords(text);
  return STEMS.find(([stem]) => stem.test(words))?.[1] ?? null;
});
