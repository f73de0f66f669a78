import { expect, test } from 'vitest';
import type { Role } from '#shared/records/office.ts';
import { anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { isAppointedIn } from './appointed-experts.ts';
import { seen } from './seen.ts';

const appointed = anApplication({ id: 'a1', municipalityId: 'asino', expertIds: ['far'] });
const far = anExpert({ id: 'far', phone: '8 900', email: 'far@edu.example', loadLimit: 5 });

test('a coordinator sees by name and work whom the operator appointed to his applications, and nothing else of him', () => {
  const office = officeState({ applications: [appointed], experts: [far, anExpert({ id: 'other' })] });
  const coordinator = { userId: 'coordinator', role: 'coordinator' as Role };
  expect(seen(office, coordinator, 'experts', far)).toEqual({
    id: 'far',
    lastName: far.lastName,
    firstName: far.firstName,
    patronymic: far.patronymic,
    post: far.post,
    subject: far.subject,
    organisationId: far.organisationId,
    municipalityId: far.municipalityId,
  });
  expect(seen(office, coordinator, 'experts', anExpert({ id: 'other' }))).toBeNull();
  const own = anExpert({ id: 'own', municipalityId: 'asino' });
  expect(seen(office, coordinator, 'experts', own)).toBe(own);
});

test('who is taken off the panel is seen no more', () => {
  const office = officeState({ applications: [appointed], experts: [far] });
  expect(isAppointedIn(office, 'asino', 'far')).toBe(true);
  expect(isAppointedIn(office, 'tomsk', 'far')).toBe(false);
  expect(isAppointedIn(office, null, 'far')).toBe(false);
  office.apply([{ table: 'applications', id: 'a1', before: appointed, after: { ...appointed, expertIds: [] } }]);
  expect(isAppointedIn(office, 'asino', 'far')).toBe(false);
});
