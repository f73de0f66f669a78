import { expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { changedFields, editArgs, personOf } from './edit-input.ts';
import { attempted, closedForm, type EditState, judge, leftField, restoredForm } from './edit-state.ts';
import { texts } from './texts.ts';

const card = {
  application: anApplication({ id: 'a', status: 'REGISTERED', heldUntil: '2027-06-15' as LocalDate }),
  personal: undefined,
  organisation: undefined,
  municipality: undefined,
  dossier: emptyDossier('a'),
  filing: undefined,
};

const typedForm = (input: EditState['input']): EditState => ({
  ...closedForm,
  isOpen: true,
  input,
  reason: 'опечатка',
});
const draftOf = (input: EditState['input']) =>
  restoredForm({ value: { input, reason: 'опечатка' }, typedAt: '2026-11-20T05:00:00.000Z' });

test('a date is in the form as it was typed, and is written without leaving the field', () => {
  const { input } = typedForm({ heldUntil: '16.06.2027' });
  expect(judge(card, typedForm(input), false)).toMatchObject({ changed: ['heldUntil'], whyNotSaved: null });
  expect(editArgs(officeState(), card, input, 'опечатка', () => 'new').changes).toEqual({ heldUntil: '2027-06-16' });
});

test('the same date written shorter, or as a draft of old had it, is no change', () => {
  for (const heldUntil of ['15.6.27', '15.06.2027', '2027-06-15'])
    expect(changedFields(card, { heldUntil })).toEqual([]);
});

test('a date that is none is a problem of the form, and nothing is written until it is mended', () => {
  const judged = judge(card, typedForm({ heldUntil: '32.13.2026', phone: '89130001122' }), false);
  expect([...judged.wrong.keys()]).toEqual(['heldUntil']);
  expect(judged.wrong.get('heldUntil')).toContain('Такой даты нет');
});

test('a problem is shown when its field was left', () => {
  const form = typedForm({ email: 'школа', heldUntil: '32.13.2026' });
  expect(judge(card, form, false).shown.size).toBe(0);
  expect([...judge(card, leftField(form, 'email'), false).shown.keys()]).toEqual(['email']);
});

test('«Записать» is not locked by what is wrong: it shows all of it', () => {
  const form = typedForm({ email: 'школа', heldUntil: '32.13.2026' });
  expect(judge(card, form, false).whyNotSaved).toBeNull();
  expect([...judge(card, attempted(form), false).shown.keys()]).toEqual(['heldUntil', 'email']);
});

test('a draft that was found with something wrong in it says so at once', () => {
  const form = draftOf({ email: 'школа' });
  expect(form.attempts).toBe(1);
  expect([...judge(card, form, false).shown.keys()]).toEqual(['email']);
});

test('what a draft holds of a field that has been locked since is not a change', () => {
  expect(judge(card, draftOf({ receivedAt: '32.13.2026', post: '' }), false)).toMatchObject({
    changed: [],
    whyNotSaved: texts.form.nothing,
  });
});

test('«Записать» waits for the reason and for a change', () => {
  expect(judge(card, { ...typedForm({ phone: '1' }), reason: ' ' }, false).whyNotSaved).toBe(texts.form.needReason);
  expect(judge(card, typedForm({}), false).whyNotSaved).toBe(texts.form.nothing);
});

test('the message of a correction names the person, by the name that was written', () => {
  const before = anApplication({ id: 'p', lastName: 'Петроф', firstName: 'Глеб', patronymic: 'Григорьевич' });
  const view = officeState({ applications: [{ ...before, lastName: 'Петров' }] });
  expect(texts.form.done(personOf(view, before)).replaceAll(nbsp, ' ')).toBe('Исправления записаны: Петров Г. Г.');
});
