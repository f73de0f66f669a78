import { expect, test } from 'vitest';
import { planExperts } from '#shared/domain/intake/import-plan.ts';
import { readExpert } from '#shared/domain/intake/read-expert.ts';
import { acting, anExpert, officeState } from '#tests/support/office-state.ts';
import { importExperts } from './import-experts.ts';

const texts = {
  fullName: 'Якушева Анна Антоновна',
  municipality: 'г. Томск',
  organisation: 'МАОУ СОШ № 2',
  post: 'учитель',
  subject: 'химия',
  category: 'высшая',
  loadLimit: '10',
};

function decide(office: ReturnType<typeof officeState>, ...rows: readonly Partial<typeof texts>[]) {
  let last = 0;
  const drafts = rows.map((row, i) => readExpert(i + 2, { ...texts, ...row }).draft);
  const plan = planExperts(drafts, () => {
    last += 1;
    return `new-${last}`;
  });
  return importExperts.decide(office, importExperts.args.parse(plan), acting());
}

test('a new expert comes with his place of work', () => {
  const office = officeState();
  const decision = decide(office, { organisation: 'МБДОУ № 7', municipality: 'ЗАТО Северск' });
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  const [expert] = office.all('experts');
  expect(expert).toMatchObject({ lastName: 'Якушева', category: 'HIGHEST', loadLimit: 10 });
  expect(office.get('municipalities', expert?.municipalityId ?? '')?.name).toBe('ЗАТО Северск');
});

test('the same person at the same place is updated; blanks of the list change nothing', () => {
  const office = officeState({ experts: [anExpert({ phone: '+7 (3822) 51-12-13' })] });
  const decision = decide(office, { loadLimit: '15', subject: '' });
  expect(decision.ok && decision.value.changes).toEqual([
    {
      table: 'experts',
      id: 'e1',
      before: anExpert({ phone: '+7 (3822) 51-12-13' }),
      after: anExpert({ phone: '+7 (3822) 51-12-13', loadLimit: 15 }),
    },
  ]);
});

test('the same list again changes nothing', () => {
  const office = officeState();
  const first = decide(office, {}, { fullName: 'Турова Вера' });
  if (!first.ok) throw new Error(first.error.code);
  office.apply(first.value.changes);
  expect(decide(office, {}, { fullName: 'ТУРОВА ВЕРА' })).toMatchObject({
    ok: false,
    error: { code: 'import.nothingNew' },
  });
});

test('the same person at another place is another expert', () => {
  const office = officeState({ experts: [anExpert()] });
  const decision = decide(office, { organisation: 'МАОУ СОШ № 1' });
  expect(decision.ok && decision.value.changes.map(({ before }) => before)).toEqual([null]);
});

test('a coordinator does not import experts', () => {
  expect(importExperts.permit(officeState(), acting('coordinator').actor, null)?.code).toBe('rights.notAllowed');
});
