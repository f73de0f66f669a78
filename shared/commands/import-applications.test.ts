import { expect, test } from 'vitest';
import { planApplications } from '#shared/domain/intake/import-plan.ts';
import type { ApplicationDraft } from '#shared/domain/intake/intake-row.ts';
import { isComplete, readApplication } from '#shared/domain/intake/read-application.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { importApplications } from './import-applications.ts';

const texts = {
  fullName: 'Иванова Анна Петровна',
  receivedAt: '01.09.2026',
  claimedCategory: 'первая',
  post: 'учитель',
  form: 'очно',
  snils: '112-233-445 95',
  municipality: 'г. Томск',
  organisation: 'МАОУ СОШ № 1',
};

function aDraft(fields: Partial<typeof texts> = {}): ApplicationDraft {
  return readApplication(2, { ...texts, ...fields }).draft;
}

function aPlan(...drafts: readonly ApplicationDraft[]) {
  let last = 0;
  return planApplications(drafts.filter(isComplete), () => {
    last += 1;
    return `new-${last}`;
  });
}

function decided(office = officeState(), ...drafts: readonly ApplicationDraft[]) {
  const decision = importApplications.decide(office, importApplications.args.parse(aPlan(...drafts)), acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  return office;
}

test('an imported row is an application at registration with the next number and its СНИЛС apart', () => {
  const office = decided(officeState({ counters: [{ id: 'system', next: 118 }] }), aDraft());
  const [application] = office.all('applications');
  expect(application).toMatchObject({
    lastName: 'Иванова',
    systemNo: 118,
    status: 'REGISTERING',
    stages: [{ status: 'REGISTERING', at: '2026-11-21T05:00:00.000Z', by: 'secretary' }],
    receivedAt: '2026-09-01',
    municipalityId: 'tomsk',
    organisationId: 'school-1',
    registrationNo: null,
  });
  expect(application && office.get('personal', application.id)).toEqual({ id: application?.id, snils: '11223344595' });
  expect(office.get('counters', 'system')).toEqual({ id: 'system', next: 119 });
});

test('places that the office lacks are made once, places that it has are used in any spelling', () => {
  const office = decided(
    officeState(),
    aDraft({ municipality: 'ГОРОД ТОМСК', organisation: 'МАОУ «СОШ №1»' }),
    aDraft({ snils: '', fullName: 'Петрова Ольга', municipality: 'ЗАТО Северск', organisation: 'МБДОУ № 7' }),
    aDraft({ snils: '', fullName: 'Титова Ольга', municipality: 'ЗАТО Северск', organisation: 'МБДОУ № 7' }),
  );
  const applications = [...office.all('applications')];
  expect(applications[0]).toMatchObject({ municipalityId: 'tomsk', organisationId: 'school-1' });
  expect(applications[1]?.organisationId).toBe(applications[2]?.organisationId);
  expect([...office.all('municipalities')].map(({ name }) => name)).toEqual([
    'г. Томск',
    'Асиновский район',
    'ЗАТО Северск',
  ]);
  expect([...office.all('organisations')].filter(({ name }) => name === 'МБДОУ № 7')).toHaveLength(1);
});

test('schools of one name in two municipalities are two', () => {
  const office = decided(
    officeState(),
    aDraft({ organisation: 'МБДОУ № 7' }),
    aDraft({ snils: '', fullName: 'Петрова Ольга', municipality: 'Асиновский район', organisation: 'МБДОУ № 7' }),
  );
  expect([...office.all('organisations')].filter(({ name }) => name === 'МБДОУ № 7')).toHaveLength(2);
});

test('the same file again brings nothing, also with new ids', () => {
  const office = decided(officeState(), aDraft(), aDraft({ snils: '', fullName: 'Петрова Ольга' }));
  const again = importApplications.decide(
    office,
    aPlan(aDraft(), aDraft({ snils: '', fullName: 'Петрова Ольга' })),
    acting(),
  );
  expect(again).toMatchObject({ ok: false, error: { code: 'import.nothingNew' } });
});

test('rows that came in meanwhile are passed over, the rest is taken', () => {
  const meanwhile = anApplication({
    lastName: 'Иванова',
    firstName: 'Анна',
    patronymic: 'Петровна',
    claimedCategory: 'FIRST',
  });
  const office = decided(
    officeState({ applications: [meanwhile] }),
    aDraft({ snils: '' }),
    aDraft({ snils: '', fullName: 'Петрова Ольга' }),
  );
  expect([...office.all('applications')].map(({ lastName }) => lastName)).toEqual(['Иванова', 'Петрова']);
});

test('a wrong СНИЛС that was accepted stays as it is, with its remark', () => {
  const draft = aDraft({ snils: '123-456-789 12' });
  const office = decided(officeState(), { ...draft, remarks: [...draft.remarks, 'WRONG_SNILS'] });
  const [application] = office.all('applications');
  expect(application?.remarks).toContain('WRONG_SNILS');
  expect(application && office.get('personal', application.id)?.snils).toBe('12345678912');
});

test('a coordinator does not import', () => {
  expect(importApplications.permit(officeState(), acting('coordinator').actor, null)?.code).toBe('rights.notAllowed');
  expect(importApplications.permit(officeState(), acting('operator').actor, null)).toBeNull();
});

test('ten thousand rows are decided at once', () => {
  const drafts = Array.from({ length: 10_000 }, (_, i) =>
    aDraft({ snils: '', fullName: `Иванова Анна ${letters(i)}` }),
  );
  const plan = aPlan(...drafts);
  const office = officeState();
  const decision = importApplications.decide(office, plan, acting());
  expect(decision.ok && decision.value.changes).toHaveLength(20_001);
});

function letters(figure: number): string {
  return [...String(figure)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
}
