import { expect, test } from 'vitest';
import { regionProfileSchema } from '#shared/records/region-profile.ts';
import { officeState } from '#tests/support/office-state.ts';
import { profileFileText, readProfile } from './profile-file.ts';
import { profileWarnings, settingWarnings } from './profile-warnings.ts';
import { expertsNeeded, profileOf, regionProfile, regionProfiles } from './region-profile.ts';
import { settingNames } from './setting-names.ts';
import { statusesCalled, statusWord } from './status-words.ts';

const tomsk = regionProfile('tomsk');
const edited = (changes: object) => JSON.stringify({ ...tomsk, ...changes });
const refusalOf = (text: string) => {
  const read = readProfile(text);
  return read.ok ? 'ok' : read.error;
};

test('the five presets are named after their sources and pass the schema', () => {
  expect(regionProfiles.map(({ id }) => id)).toEqual(['irkutsk', 'tomsk', 'sverdlovsk', 'chelyabinsk', 'kuzbass']);
  for (const profile of regionProfiles) expect(regionProfileSchema.parse(profile)).toEqual(profile);
});

test('what the sources say of each region stands in its preset', () => {
  expect(regionProfile('sverdlovsk')).toMatchObject({
    expertsPerApplication: 3,
    employerNoteRequired: true,
    confirmation: { kind: 'byDate' },
  });
  expect(tomsk).toMatchObject({ expertsPerApplication: 2, teacherSignsConclusion: true, handoverDay: 15 });
  expect(tomsk.registrars.simplified).not.toContain('coordinator');
  expect(regionProfile('chelyabinsk')).toMatchObject({
    confirmation: { kind: 'workingDays', days: 2 },
    idle: { days: 5 },
  });
  expect(regionProfile('kuzbass').documents).toContainEqual({
    kind: 'ANALYTIC_NOTE',
    general: 'ALWAYS',
    simplified: 'NEVER',
    title: 'NEVER',
  });
});

test('an office works by the profile of its region', () => {
  expect(profileOf(officeState())).toBe(tomsk);
  expect(expertsNeeded(officeState())).toBe(2);
});

test('a profile goes to a file and comes back the same', () => {
  for (const profile of regionProfiles)
    expect(readProfile(profileFileText(profile))).toEqual({ ok: true, value: profile });
});

test.each([
  ['not JSON', '{', 'profile.unreadable', {}],
  ['a list', '[]', 'profile.unreadable', {}],
  ['a later version', edited({ version: 2 }), 'profile.unreadable', {}],
  [
    'no experts',
    edited({ expertsPerApplication: 0 }),
    'profile.badSetting',
    { setting: 'Число экспертов на заявление' },
  ],
  [
    'nobody registers',
    edited({ registrars: { general: [], simplified: ['operator'] } }),
    'profile.badSetting',
    { setting: 'Кто регистрирует заявления' },
  ],
  ['a setting that is not there', edited({ speed: 1 }), 'profile.unknownSetting', { setting: 'speed' }],
  [
    'an unknown setting is unconfirmed',
    edited({ unconfirmed: ['speed'] }),
    'profile.unknownSetting',
    { setting: 'speed' },
  ],
  [
    'a template that is not there',
    edited({ scoreTemplates: { ...tomsk.scoreTemplates, FIRST: 'own' } }),
    'profile.unknownTemplate',
    { template: 'own' },
  ],
  ['a document twice', edited({ documents: [...tomsk.documents, tomsk.documents[0]] }), 'profile.repeatedDocument', {}],
  [
    'a window from its end',
    edited({ filingWindow: { fromDay: 10, toDay: 1, openMonths: [] } }),
    'profile.badSetting',
    { setting: 'Дни приёма заявлений' },
  ],
])('a file that is no profile is refused: %s', (_what, text, code, facts) => {
  expect(refusalOf(text)).toEqual({ code, facts });
});

test('every setting that nobody has confirmed is warned of, by its name', () => {
  for (const profile of regionProfiles) {
    expect(profile.unconfirmed.filter((key) => !Object.hasOwn(settingNames, key))).toEqual([]);
    expect(profileWarnings(profile)).toHaveLength(profile.unconfirmed.length);
  }
  expect(settingWarnings(tomsk, 'abstentionsCountAgainst')).toHaveLength(1);
  expect(settingWarnings(tomsk, 'expertsPerApplication')).toEqual([]);
});

test('days of filing and the old order are warned of, not refused', () => {
  const text = edited({
    filingWindow: { fromDay: 1, toDay: 10, openMonths: [5, 6, 7] },
    ruleset: '276-2014',
    unconfirmed: [],
  });
  const read = readProfile(text);
  expect(read.ok && profileWarnings(read.value).map(({ code }) => code)).toEqual([
    'profile.filingWindow',
    'profile.oldRuleset',
  ]);
});

test('a region calls statuses by its own words, and by the common ones where it has none', () => {
  expect(statusWord(regionProfile('kuzbass'), 'REGISTERING')).toBe('Заявление получено ведомством');
  expect(statusWord(regionProfile('kuzbass'), 'IN_EXPERTISE')).toBe('Экспертиза');
});

test('a word of the region finds its statuses, a common name works everywhere', () => {
  expect(statusesCalled(regionProfile('kuzbass'), 'отказ')).toEqual(['INTAKE_REFUSED', 'REFUSED']);
  expect(statusesCalled(tomsk, ' Направлено  на экспертизу ')).toEqual(['SENT_TO_EXPERTISE']);
  expect(statusesCalled(tomsk, 'sent_to_expertise')).toEqual(['SENT_TO_EXPERTISE']);
  expect(statusesCalled(tomsk, 'нет такого')).toEqual([]);
});
