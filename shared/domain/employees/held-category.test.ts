import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anAttestation } from '#tests/support/an-employee.ts';
import { asHeld, attestationFor, heldUntil } from './held-category.ts';

const today = '2026-11-21' as LocalDate;
const chosen = (...list: Parameters<typeof anAttestation>[0][]) =>
  attestationFor(
    list.map((fields, i) => anAttestation({ id: `c${i}`, ...fields })),
    'Учитель',
    today,
  )?.id;

const endless = { decidedOn: '2024-02-01' as LocalDate, setOn: null };

test('the category of this post comes before that of another, however the post is spelt', () => {
  expect(chosen({ post: 'педагог-психолог', category: 'HIGHEST' }, { post: 'учитель' })).toBe('c1');
});

test('a category in force comes before an ended one, then the highest, then the latest', () => {
  expect(chosen({ category: 'HIGHEST' }, { ...endless, category: 'FIRST' })).toBe('c1');
  expect(chosen({ ...endless, category: 'FIRST' }, { ...endless, category: 'HIGHEST' })).toBe('c1');
  expect(chosen({ ...endless, category: 'METHODIST' }, { ...endless, category: 'HIGHEST' })).toBe('c1');
  expect(chosen({ ...endless }, { ...endless, decidedOn: '2025-02-01' as LocalDate })).toBe('c1');
});

test('any category comes before suiting the post, which is no category', () => {
  expect(chosen({ ...endless, category: 'COMPLIANCE' }, { post: 'методист' })).toBe('c1');
  expect(asHeld(anAttestation({ category: 'COMPLIANCE' }))).toBe('NONE');
  expect(asHeld(null)).toBe('NONE');
  expect(asHeld(anAttestation({ category: 'HIGHEST' }))).toBe('HIGHEST');
  expect(attestationFor([], 'учитель', today)).toBeNull();
});

test('a category ends as stated, or five years after it was set before 01.09.2023, or never', () => {
  expect(heldUntil(anAttestation({ validUntil: '2025-01-01' as LocalDate }))).toBe('2025-01-01');
  expect(heldUntil(anAttestation())).toBe('2025-12-22');
  expect(heldUntil(anAttestation({ ...endless }))).toBeNull();
  expect(heldUntil(anAttestation({ decidedOn: null, setOn: null }))).toBeNull();
});
