import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { createMemoryOffice } from '../../../office/memory-office.ts';
import type { CardData } from './card-data.ts';
import { changedFields, editArgs, problemOf } from './edit-input.ts';
import { actName, changesInWords, isNameChange, readable } from './history/history-words.ts';
import { stagesOf } from './stage-line.tsx';
import { cardSteps, primaryStep } from './steps/card-steps.ts';

const view = officeState();

function officeOf(role: 'secretary' | 'coordinator') {
  return createMemoryOffice({
    actor: { userId: role, role },
    clock: { now: () => '2026-11-20T05:00:00.000Z' as Instant, today: () => '2026-11-20' as never },
    random: { bytes: (length) => new Uint8Array(length) },
    rows: {
      office: [...view.all('office')],
      users: [...view.all('users')],
      municipalities: [...view.all('municipalities')],
    },
  });
}

function cardOf(application: Application): CardData {
  return {
    application,
    personal: { id: application.id, snils: '11223344595' },
    organisation: view.get('organisations', application.organisationId),
    municipality: view.get('municipalities', application.municipalityId),
    dossier: emptyDossier(application.id),
    filing: undefined,
  };
}

describe('the next step', () => {
  const stepFor = (given: Partial<Application>, role: 'secretary' | 'coordinator' = 'secretary') => {
    const office = officeOf(role);
    const application = anApplication(given);
    return primaryStep(office.view, application, cardSteps(office, application));
  };

  test.each([
    [{ status: 'REGISTERING' }, 'register'],
    [{ status: 'REGISTERED' }, 'accept'],
    [{ status: 'ACCEPTED' }, 'setPeriod'],
    [{ status: 'ACCEPTED', period: '2026-11' }, 'assignExperts'],
    [{ status: 'ACCEPTED', form: 'SIMPLIFIED' }, 'skipExpertise'],
    [{ status: 'INTAKE_REFUSED' }, 'resubmitCopy'],
  ] as const)('of %j is %s', (given, key) => {
    expect(stepFor(given)).toMatchObject({ key, refusal: null });
  });

  test('is what the user may take: a coordinator does not accept, he chooses the period', () => {
    expect(stepFor({ status: 'REGISTERED', municipalityId: 'asino' }, 'coordinator')?.key).toBe('setPeriod');
  });

  test('that is not possible says why', () => {
    const step = stepFor({ status: 'ACCEPTED', form: 'SIMPLIFIED', municipalityId: 'asino' }, 'coordinator');
    expect(step?.key).toBe('skipExpertise');
    expect(step?.refusal).toContain('Аттестация без экспертизы');
  });
});

describe('the stages', () => {
  test('what was passed stands as it was, the present one is marked, the rest is to come', () => {
    const at = '2026-09-04T05:00:00.000Z' as Instant;
    const application = anApplication({
      status: 'REGISTERED',
      stages: [
        { status: 'REGISTERING', at, by: 'secretary' },
        { status: 'REGISTERED', at, by: 'secretary' },
      ],
    });
    const stages = stagesOf(application, () => 'Моисеева Л. Г.');
    expect(stages.slice(0, 3).map(({ status, state }) => [status, state])).toEqual([
      ['REGISTERING', 'passed'],
      ['REGISTERED', 'now'],
      ['ACCEPTED', 'todo'],
    ]);
    expect(stages[0]?.note).toContain('Моисеева Л. Г.');
    expect(stages.at(-1)?.status).toBe('GRANTED');
  });

  test('nothing is to come after the end', () => {
    const stages = stagesOf(anApplication({ status: 'INTAKE_REFUSED', stages: [] }), () => '');
    expect(stages).toEqual([{ id: 'INTAKE_REFUSED', status: 'INTAKE_REFUSED', state: 'now', note: '' }]);
  });
});

describe('a correction', () => {
  const card = cardOf(anApplication({ id: 'a', lastName: 'Зыкова', phone: '', organisationId: 'school-1' }));

  test('holds only what differs from what stands', () => {
    expect(changedFields(card, { lastName: 'Зыкова ', phone: '+7 913', snils: '112-233-445 95' })).toEqual(['phone']);
  });

  test('gives values as they are stored', () => {
    const input = { lastName: 'Зыкова-Лис', phone: '89138123456', epguNo: '№ 3162947795', snils: '', heldUntil: '' };
    expect(editArgs(view, card, input, ' опечатка ', () => 'new').changes).toEqual({
      lastName: 'Зыкова-Лис',
      phone: '+7 (913) 812-34-56',
      epguNo: '3162947795',
      snils: '',
    });
  });

  test('finds a place of work however it is spelt, and makes one that is not there', () => {
    const known = editArgs(view, card, { organisationId: 'маоу  сош № 2' }, '', () => 'new');
    expect(known.changes).toEqual({ organisationId: 'school-2' });
    expect(known.newOrganisation).toBeUndefined();
    const made = editArgs(view, card, { organisationId: 'МАОУ СОШ № 99' }, '', () => 'new');
    expect(made.newOrganisation).toEqual({ id: 'new', name: 'МАОУ СОШ № 99', municipalityId: 'tomsk' });
    expect(made.changes).toEqual({ organisationId: 'new' });
  });

  test.each([
    ['lastName', ' ', 'не может быть пустым'],
    ['snils', '123-456-789 12', 'должно быть 64'],
    ['snils', '123', 'одиннадцать цифр'],
    ['email', 'школа', 'имя@школа.рф'],
    ['epguNo', '12', '8–12 цифр'],
  ] as const)('says what is wrong with %s «%s»', (field, text, words) => {
    expect(problemOf(field, text)).toContain(words);
  });

  test.each([
    ['patronymic', ''],
    ['snils', ''],
    ['snils', '112-233-445 95'],
    ['email', 'a.b@school.ru'],
    ['epguNo', '3162947795'],
  ] as const)('finds nothing wrong with %s «%s»', (field, text) => {
    expect(problemOf(field, text)).toBeNull();
  });
});

describe('the history', () => {
  test('names acts and fields in words, and masks СНИЛС', () => {
    expect(actName('application.register')).toBe('Зарегистрировано');
    expect(actName('something.later')).toBe('Изменено');
    const refusal = { reasonCodes: ['IR02'], text: 'Подпишите.' };
    const changes = [
      { table: 'applications', field: 'status', before: 'REGISTERING', after: 'REGISTERED' },
      { table: 'applications', field: 'stages', before: [], after: [{}] },
      { table: 'applications', field: 'heldUntil', before: null, after: '2027-08-01' },
      { table: 'applications', field: 'organisationId', before: 'school-1', after: 'school-2' },
      { table: 'applications', field: 'period', before: null, after: '2026-11' },
      { table: 'applications', field: 'intakeRefusal', before: null, after: refusal },
      { table: 'personal', field: 'snils', before: '', after: '11223344595' },
      { table: 'personal', field: 'passportNo', before: '', after: '4603 123456' },
      { table: 'infoRequests', rowId: 'q1', field: 'kind', before: null, after: 'EMPLOYER' },
      { table: 'infoRequests', rowId: 'q1', field: 'isBlocking', before: null, after: true },
      { table: 'procedures', rowId: 'a', field: 'responsibleId', before: null, after: 'secretary' },
    ];
    const words = changesInWords(view, changes).map(({ field, before, after }) => [field, before, after]);
    expect(words).toEqual([
      ['Статус', 'Регистрация заявления', 'Заявление зарегистрировано'],
      ['Место работы', 'МАОУ СОШ № 1', 'МАОУ СОШ № 2'],
      ['Действует до', 'пусто', '01.08.2027'],
      ['Период аттестации', 'пусто', 'ноябрь-декабрь 2026'],
      ['Отказ в приёме', 'пусто', 'Нет личной подписи заявителя. Подпишите.'],
      ['СНИЛС', 'пусто', '112-233-••• ••'],
      ['Серия и номер паспорта', 'пусто', '••••••'],
      ['Ответственный', 'пусто', expect.stringMatching(/^Моисеева\sЛ\.\sГ\.$/)],
      ['Запрос сведений: кому', 'пусто', 'Работодателю'],
      ['Запрос сведений: обязательный', 'пусто', 'да'],
    ]);
  });

  const entry = (changes: readonly FieldChange[], command = 'application.edit'): HistoryEntry => ({
    commandId: 'c',
    seq: 1,
    command,
    at: '2026-11-20T05:00:00.000Z' as Instant,
    by: 'secretary',
    reason: 'вступила в брак',
    changes,
  });
  const surname = { table: 'applications', field: 'lastName', before: 'Зыкова', after: 'Лис' };

  test('shows a change of name as one; a new application is none', () => {
    expect(isNameChange(entry([surname]))).toBe(true);
    expect(isNameChange(entry([{ ...surname, field: 'phone' }]))).toBe(false);
    const made = { table: 'applications', field: 'systemNo', before: null, after: 7 };
    expect(isNameChange(entry([{ ...surname, before: null }, made], 'application.createDraft'))).toBe(false);
  });

  test('is read whole by the office; a teacher reads how the application moved, not why and by whom', () => {
    const moved = { table: 'applications', field: 'status', before: 'REGISTERED', after: 'ACCEPTED' };
    const entries = [entry([surname]), entry([moved, surname])];
    expect(readable({ userId: 's', role: 'operator' }, entries)).toEqual(entries);
    expect(readable({ userId: 't', role: 'teacher' }, entries)).toEqual([{ ...entry([moved]), reason: null }]);
  });
});
