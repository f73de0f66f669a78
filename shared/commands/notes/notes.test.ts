import { expect, test } from 'vitest';
import type { InternalNote } from '#shared/records/internal-note.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { addNote } from './add-note.ts';
import { removeNote } from './remove-note.ts';

const secretary = acting();

function aNote(fields: Partial<InternalNote> = {}): InternalNote {
  const written = { writtenAt: secretary.at, writtenBy: 'operator' };
  return { id: 'n1', applicationId: 'a1', text: 'Звонила школа', ...written, ...fields };
}

const officeWith = (...notes: readonly InternalNote[]) =>
  officeState({ applications: [anApplication({ status: 'WITHDRAWN' })], internalNotes: notes });

test('a note is kept with its author, in whatever status the application is', () => {
  const office = officeWith();
  const outcome = addNote.decide(office, { id: 'n1', applicationId: 'a1', text: ' Звонила школа ' }, secretary);
  expect(outcome).toEqual({
    ok: true,
    value: {
      changes: [
        {
          table: 'internalNotes',
          id: 'n1',
          before: null,
          after: aNote({ writtenBy: 'secretary' }),
        },
      ],
    },
  });
});

test.each([
  [{ id: 'n2', applicationId: 'a1', text: '  ' }, 'note.empty'],
  [{ id: 'n1', applicationId: 'a1', text: 'Ещё' }, 'application.badValue'],
  [{ id: 'n2', applicationId: 'nobody', text: 'Ещё' }, 'application.gone'],
] as const)('a note %j is refused: %s', (args, code) => {
  expect(addNote.decide(officeWith(aNote()), args, secretary)).toMatchObject({ ok: false, error: { code } });
});

test('notes are the office’s and the coordinator’s of the municipality, nobody else’s', () => {
  const office = officeWith(aNote());
  const may = (role: Parameters<typeof acting>[0]) => addNote.permit(office, acting(role).actor, anApplication());
  expect(may('secretary')).toBeNull();
  expect(may('operator')).toBeNull();
  for (const role of ['coordinator', 'teacher', 'expert'] as const) expect(may(role)?.code).toBe('rights.notAllowed');
});

test('a note is taken off by its author or the secretary', () => {
  const office = officeWith(aNote({ writtenBy: 'operator' }), aNote({ id: 'n2', writtenBy: 'secretary' }));
  const remove = (noteId: string, role: 'secretary' | 'operator' | 'teacher') =>
    removeNote.decide(office, { noteId }, acting(role));
  expect(remove('n1', 'operator').ok).toBe(true);
  expect(remove('n1', 'secretary')).toMatchObject({ value: { changes: [{ id: 'n1', after: null }] } });
  expect(remove('n2', 'operator')).toMatchObject({ error: { code: 'note.notOwn' } });
  expect(remove('n1', 'teacher')).toMatchObject({ error: { code: 'rights.notAllowed' } });
  expect(remove('nothing', 'secretary')).toMatchObject({ error: { code: 'note.gone' } });
});

test('a note whose application is gone is not taken off', () => {
  const office = officeState({ internalNotes: [aNote()] });
  expect(removeNote.decide(office, { noteId: 'n1' }, secretary)).toMatchObject({ error: { code: 'application.gone' } });
});
