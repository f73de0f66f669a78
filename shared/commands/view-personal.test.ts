import { expect, test } from 'vitest';
import { broughtTo, tried } from '#tests/support/procedure.ts';
import { viewPersonal } from './view-personal.ts';

const personal = { personal: [{ id: 'a1', snils: '11223344595' }] };

test('who looked at personal data, and when, is written down', () => {
  const office = broughtTo('IN_EXPERTISE', personal);
  expect(tried(office, viewPersonal, { id: 'a1' }, 'tomsk-coordinator')).toBeNull();
  expect(office.get('personalViews', 'a1')).toEqual({
    id: 'a1',
    viewedAt: '2026-11-21T05:00:00.000Z',
    viewedBy: 'tomsk-coordinator',
  });
});

test.each(['expert-1', 'member', 'chair', 'deputy', 'other-school'])(
  'personal data are not opened to %s, even where none are stored',
  (who) => {
    expect(tried(broughtTo('AK_SESSION', personal), viewPersonal, { id: 'a1' }, who)).toBe('personal.notYours');
    expect(tried(broughtTo('AK_SESSION'), viewPersonal, { id: 'a1' }, who)).toBe('personal.notYours');
  },
);

test('what is no longer there cannot be looked at', () => {
  expect(tried(broughtTo('REGISTERED'), viewPersonal, { id: 'nobody' })).toBe('application.gone');
});
