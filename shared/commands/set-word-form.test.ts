import { expect, test } from 'vitest';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { acting, officeState } from '#tests/support/office-state.ts';
import { setWordForm } from './set-word-form.ts';

const drums = { kind: 'subject', nominative: 'Ударные  инструменты' } as const;

function run(office: ReturnType<typeof officeState>, genitive: string | null, context = acting()) {
  const decision = setWordForm.decide(office, { ...drums, genitive }, context);
  if (decision.ok) office.apply(decision.value.changes);
  return decision;
}

test('a corrected form is printed instead of the rule, whatever the capitals', () => {
  const office = officeState();
  run(office, 'класса ударных инструментов');
  expect(wordFormsOf(office).genitive('subject', 'ударные инструменты')).toEqual({
    text: 'класса ударных инструментов',
    isDoubtful: false,
    isStored: true,
  });
});

test('a correction taken back leaves the rule', () => {
  const office = officeState();
  run(office, 'иначе');
  run(office, null);
  expect(wordFormsOf(office).genitive('subject', 'ударные инструменты')).toEqual({
    text: 'ударных инструментов',
    isDoubtful: false,
    isStored: false,
  });
});

test('where there is no correction there is nothing to take back', () => {
  expect(run(officeState(), null)).toEqual({ ok: false, error: { code: 'wordForm.sameAsRule', facts: {} } });
});

test('a coordinator does not change the words of the whole region', () => {
  expect(run(officeState(), 'иначе', acting('coordinator'))).toMatchObject({
    ok: false,
    error: { code: 'rights.notAllowed' },
  });
});
