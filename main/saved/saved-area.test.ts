import { expect, test } from 'vitest';
import { createSaved } from './saved-area.ts';

const question = { suggestedName: 'Заявления', kind: { label: 'Книга Excel', extension: 'xlsx' } };
const path = 'Документы/Заявления.xlsx';

function aSaved(
  parts: { readonly answer?: string | null; readonly isThere?: boolean; readonly canOpen?: boolean } = {},
) {
  const { answer = path, isThere = true, canOpen = true } = parts;
  const asked: string[] = [];
  const act = (name: string) => async (of: string) => {
    asked.push(`${name} ${of}`);
    return canOpen;
  };
  const saved = createSaved({
    dialogs: { askWhereToSave: async () => answer },
    opener: { open: act('open'), reveal: act('reveal') },
    exists: () => isThere,
  });
  return { saved, asked };
}

const codeOf = (answer: Awaited<ReturnType<ReturnType<typeof aSaved>['saved']['area']['handlers']['saved.open']>>) =>
  answer.ok ? 'opened' : answer.error.code;

test('what has been saved is opened, and shown in its folder', async () => {
  const { saved, asked } = aSaved();
  expect(await saved.dialogs.askWhereToSave(question)).toBe(path);
  expect(codeOf(await saved.area.handlers['saved.open']({ path }))).toBe('opened');
  expect(codeOf(await saved.area.handlers['saved.reveal']({ path }))).toBe('opened');
  expect(asked).toEqual([`open ${path}`, `reveal ${path}`]);
});

test('no other file is opened, whatever the window asks for', async () => {
  const { saved, asked } = aSaved();
  await saved.dialogs.askWhereToSave(question);
  expect(codeOf(await saved.area.handlers['saved.open']({ path: '/etc/passwd' }))).toBe('saved.unknown');
  expect(codeOf(await saved.area.handlers['saved.reveal']({ path: '/etc' }))).toBe('saved.unknown');
  expect(asked).toEqual([]);
});

test('nothing is remembered of a dialog that was left, nor after the office is locked', async () => {
  const left = aSaved({ answer: null });
  expect(await left.saved.dialogs.askWhereToSave(question)).toBeNull();
  expect(codeOf(await left.saved.area.handlers['saved.open']({ path }))).toBe('saved.unknown');
  const { saved } = aSaved();
  await saved.dialogs.askWhereToSave(question);
  saved.clear();
  expect(codeOf(await saved.area.handlers['saved.open']({ path }))).toBe('saved.unknown');
});

test('a file that was moved away, and one for which there is no program, are told apart', async () => {
  const gone = aSaved({ isThere: false });
  await gone.saved.dialogs.askWhereToSave(question);
  expect(codeOf(await gone.saved.area.handlers['saved.open']({ path }))).toBe('saved.gone');
  const strange = aSaved({ canOpen: false });
  await strange.saved.dialogs.askWhereToSave(question);
  expect(codeOf(await strange.saved.area.handlers['saved.open']({ path }))).toBe('saved.noProgram');
  expect(codeOf(await strange.saved.area.handlers['saved.reveal']({ path }))).toBe('saved.noProgram');
});
