import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applicationSentences } from './application-refusals.ts';
import { explain } from './catalogue.ts';

test('a refusal becomes a sentence with its facts', () => {
  expect(explain({ code: 'assignment.loadFull', facts: { load: 9, limit: 9 } })).toBe(
    'Нагрузка исчерпана: 9 из 9 за период.',
  );
});

test('a code that nobody knows still says what to do, and shows no code', () => {
  const sentence = explain({ code: 'made.up', facts: {} });
  expect(sentence).toMatch(/Перезапустите/);
  expect(sentence).not.toMatch(/made/);
});

test('every area of sentences is in the catalogue', async () => {
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('-refusals.ts'))) {
    const area: Readonly<Record<string, unknown>> = await import(`./${file}`);
    const sentences = Object.entries(area).filter(([name]) => name.endsWith('Sentences'));
    expect(sentences, file).toHaveLength(1);
    for (const code of Object.keys(sentences[0]?.[1] ?? {})) {
      expect(explain({ code, facts: anyFacts }), `${file}: ${code}`).not.toMatch(
        /Перезапустите программу; если повторится/,
      );
    }
  }
});

test('sentences are whole and in Russian', () => {
  for (const [code, sentence] of Object.entries(applicationSentences)) {
    const text = (sentence as (facts: unknown) => string)(anyFacts);
    expect(text, code).toMatch(/\.$/);
    expect(text, code).not.toMatch(/[A-Za-z]|undefined/);
  }
});

/** Facts that answer to any name, so that every sentence can be made. */
const anyFacts = new Proxy({}, { get: () => 'факт' });
