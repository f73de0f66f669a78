import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import { anEmployee } from '#tests/support/an-employee.ts';
import { officeState } from '#tests/support/office-state.ts';
import { createMemoryOffice } from '../../../office/memory-office.ts';
import { undoAct } from '../../../office/undo-act.ts';
import type { Act } from '../../../office/use-act.ts';
import { draftKey, shelve } from './draft-shelf.ts';
import { freshTexts, rowsOf, textsOf } from './form-base.ts';
import { type Keeping, keepDraft } from './form-keeping.ts';
import { placeOf } from './form-place.ts';
import { draftOf, restoredState, untouched } from './form-state.ts';
import { type HeldFile, heldFile, heldFiles, heldLink } from './held-files.ts';

const sha = (letter: string) => letter.repeat(64);
const kept = (letter: string): KeptFile => ({
  sha256: sha(letter),
  name: 'Диплом.pdf',
  size: 2048,
  kind: 'pdf',
  trouble: null,
});

function anOffice() {
  const basis = officeState({ employees: [anEmployee({ userId: 'teacher-1' })] });
  let drawn = 0;
  return createMemoryOffice({
    actor: { userId: 'secretary', role: 'secretary' },
    clock: { now: () => '2026-11-21T05:00:00.000Z' as Instant, today: () => '2026-11-21' as LocalDate },
    random: {
      bytes: (length) => {
        drawn += 1;
        return new Uint8Array(length).fill(drawn);
      },
    },
    rows: {
      office: [...basis.all('office')],
      users: [...basis.all('users')],
      municipalities: [...basis.all('municipalities')],
      organisations: [...basis.all('organisations')],
      employees: [...basis.all('employees')],
    },
  });
}

type AnOffice = ReturnType<typeof anOffice>;

/** The screen's way of running commands, as far as writing a form needs it. */
function actOf(office: AnOffice): Act {
  return {
    isRunning: false,
    refusal: null,
    run: async (command, args) => {
      const outcome = await office.run(command, args);
      return outcome.ok ? outcome.value : null;
    },
    reset: () => undefined,
  };
}

const typed = {
  lastName: 'Ракитина',
  firstName: 'Алёна',
  patronymic: 'Павловна',
  organisationId: 'МАОУ СОШ № 1',
  post: 'учитель',
  claimedCategory: 'FIRST',
  heldCategory: 'NONE',
  form: 'IN_PERSON',
};

function keepingOf(office: AnOffice, parts: Partial<Keeping> = {}, over: Partial<typeof typed> = {}): Keeping {
  const application = office.view.get('applications', 'n1');
  const base = application ? textsOf(rowsOf(office.view, application)) : freshTexts(office);
  const texts = { ...base, ...typed, ...over };
  const place = placeOf(office.view, texts.organisationId, '');
  const textOf: Keeping['textOf'] = (field) => texts[field];
  return { office, act: actOf(office), id: 'n1', textOf, base, place, files: [], card: null, ...parts };
}

test('what was put to a form before its draft is in the case once the draft is written, and only once', async () => {
  const office = anOffice();
  const files = [
    heldFile(office, kept('a'), { kind: 'document', item: 'IDENTITY' }),
    heldLink(office, 'https://school.example/work', 'Открытый урок', { kind: 'document', item: 'other' }),
    heldFile(office, kept('b'), { kind: 'portfolio', indicator: '1' }),
  ];
  expect(await keepDraft(keepingOf(office, { files }))).toEqual({ done: null });
  // The power went before what was typed could be forgotten: the next writing attaches nothing twice.
  expect(await keepDraft(keepingOf(office, { files }))).toEqual({ done: null });
  const attached = [...office.view.all('attachments')].map(({ applicationId, item, title, sha256, url }) => [
    applicationId,
    item,
    title,
    sha256 ?? url,
  ]);
  expect(attached).toEqual([
    ['n1', 'IDENTITY', 'Диплом', sha('a')],
    ['n1', 'other', 'Открытый урок', 'https://school.example/work'],
  ]);
  expect(office.view.get('portfolios', 'n1')?.items.map(({ indicator, sha256 }) => [indicator, sha256])).toEqual([
    ['1', sha('b')],
  ]);
  expect(office.view.get('files', sha('a'))).toMatchObject({ size: 2048, kind: 'pdf' });
});

test('what cannot be attached stays with the form, which is not forgotten', async () => {
  const office = anOffice();
  const files = [heldLink(office, 'file:///etc', 'Ссылка', { kind: 'document', item: 'other' })];
  office.drafts.put(draftKey('n1'), draftOf({ ...untouched, typed, files }));
  shelve(office, 'n1');
  expect(await keepDraft(keepingOf(office, { files }))).toBeNull();
  expect(office.view.get('applications', 'n1')?.status).toBe('DRAFT');
  expect(restoredState(office.drafts.get(draftKey('n1'))).files).toEqual(files);
});

test('files that come while others are on their way are all held', () => {
  const office = anOffice();
  let held: readonly HeldFile[] = [];
  const atFirst = heldFiles(
    office,
    () => ({ files: held }),
    (files) => {
      held = files;
    },
  );
  atFirst.onKept(kept('a'), { kind: 'document', item: 'other' });
  atFirst.onKept(kept('b'), { kind: 'portfolio', indicator: '2' });
  expect(held.map(({ sha256 }) => sha256)).toEqual([sha('a'), sha('b')]);
  atFirst.onDrop(held[0]?.id ?? '');
  expect(held.map(({ sha256 }) => sha256)).toEqual([sha('b')]);
});

test('a form comes back from its draft with its files and its card; an older draft has neither', () => {
  const office = anOffice();
  const files = [heldFile(office, kept('a'), { kind: 'document', item: 'IDENTITY' })];
  const card = { employeeId: 'w1', postId: 'p1' };
  const typedAt = '2026-11-21T05:00:00.000Z';
  expect(restoredState({ value: draftOf({ ...untouched, typed, files, card }), typedAt })).toMatchObject({
    files,
    card,
  });
  expect(restoredState({ value: { typed }, typedAt })).toMatchObject({ files: [], card: null });
});

test('a form filled in from a card names it, and whose account the card is; another surname names none', async () => {
  const card = { employeeId: 'w1', postId: 'p1' };
  const office = anOffice();
  await keepDraft(keepingOf(office, { card }));
  expect(office.view.get('employeeFilings', 'n1')).toEqual({ id: 'n1', ...card });
  expect(office.view.get('filings', 'n1')?.applicantId).toBe('teacher-1');
  const other = anOffice();
  await keepDraft(keepingOf(other, { card }, { lastName: 'Ракова' }));
  expect(other.view.get('employeeFilings', 'n1')).toBeUndefined();
  expect(other.view.get('filings', 'n1')?.applicantId).toBeNull();
});

test('a draft that was typed by hand names its card when it is taken later, and there is nothing to undo', async () => {
  const office = anOffice();
  await keepDraft(keepingOf(office));
  const card = { employeeId: 'w1', postId: 'p1' };
  expect(await keepDraft(keepingOf(office, { card }))).toEqual({ done: null });
  expect(office.view.get('employeeFilings', 'n1')).toEqual({ id: 'n1', ...card });
  expect(await keepDraft(keepingOf(office, { card }))).toEqual({ done: null });
});

test('a draft moved to a school of another municipality is taken back whole', async () => {
  const office = anOffice();
  await keepDraft(keepingOf(office));
  const moved = await keepDraft(keepingOf(office, {}, { organisationId: 'МАОУ гимназия № 3', post: 'воспитатель' }));
  expect(office.view.get('applications', 'n1')).toMatchObject({ municipalityId: 'asino', post: 'воспитатель' });
  const outcome = moved?.done && (await undoAct(office, moved.done));
  expect(outcome?.ok).toBe(true);
  expect(office.view.get('applications', 'n1')).toMatchObject({
    municipalityId: 'tomsk',
    organisationId: 'school-1',
    post: 'учитель',
  });
});
