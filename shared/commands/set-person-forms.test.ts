import { expect, test } from 'vitest';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { must } from '#shared/kernel/assert.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { setPersonForms } from './set-person-forms.ts';

const grach = { lastName: 'Грач', firstName: 'Валерий', patronymic: 'Олегович' };

function officeOfGrach() {
  return officeState({ applications: [anApplication({ id: 'a1', ...grach })] });
}

function run(
  office: ReturnType<typeof officeState>,
  forms: Parameters<typeof setPersonForms.decide>[1]['forms'],
  context = acting(),
) {
  const decision = setPersonForms.decide(office, { applicationId: 'a1', forms }, context);
  if (decision.ok) office.apply(decision.value.changes);
  return decision.ok ? 'done' : decision.error.code;
}

const formsOf = (office: ReturnType<typeof officeState>) =>
  formsOfApplicant(office, must(office.get('applications', 'a1'), 'the application'));

test('a form put right is printed from now on, the others stay by rule, and nobody doubts any more', () => {
  const office = officeOfGrach();
  expect(formsOf(office)).toMatchObject({ instrumental: 'Грачом Валерием Олеговичем', isDoubtful: true });
  expect(run(office, { instrumental: 'Грачем Валерием Олеговичем' })).toBe('done');
  expect(formsOf(office)).toMatchObject({
    instrumental: 'Грачем Валерием Олеговичем',
    dative: 'Грачу Валерию Олеговичу',
    isDoubtful: false,
  });
});

test('corrections taken back leave the rules', () => {
  const office = officeOfGrach();
  run(office, { instrumental: 'Грачем Валерием Олеговичем' });
  expect(run(office, null)).toBe('done');
  expect(formsOf(office)).toMatchObject({ instrumental: 'Грачом Валерием Олеговичем', source: 'auto' });
  expect(run(office, null)).toBe('nameForm.sameAsRule');
});

test('the same forms once more are no act', () => {
  const office = officeOfGrach();
  run(office, { dative: 'Грачу Валерию Олеговичу' });
  expect(run(office, { dative: 'Грачу Валерию Олеговичу' })).toBe('nameForm.sameAsBefore');
});

test('an empty form, another’s right and a vanished application are refused', () => {
  const office = officeOfGrach();
  expect(run(office, { genitive: '' })).toBe('nameForm.empty');
  expect(run(office, { genitive: 'Грача' }, acting('coordinator'))).toBe('rights.notAllowed');
  const gone = setPersonForms.decide(officeState(), { applicationId: 'a1', forms: null }, acting());
  expect(gone).toMatchObject({ ok: false, error: { code: 'application.gone' } });
});
