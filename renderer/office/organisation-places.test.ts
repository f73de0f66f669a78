import { expect, test } from 'vitest';
import { officeState } from '#tests/support/office-state.ts';
import { organisationOptions, organisationPlaces } from './organisation-places.ts';

const office = officeState({
  municipalities: [
    { id: 'm1', name: 'г. Томск' },
    { id: 'm2', name: 'Асиновский район' },
  ],
  organisations: [
    { id: 'o1', name: 'СОШ № 10', municipalityId: 'm1' },
    { id: 'o2', name: 'СОШ № 2', municipalityId: 'm1' },
    { id: 'o3', name: 'СОШ № 2', municipalityId: 'm2', isClosed: true },
    { id: 'o4', name: 'Лицей', municipalityId: 'gone' },
  ],
});

test('schools of one name are told apart by their municipality, and stand in the order of their numbers', () => {
  expect(organisationOptions(office, ({ id }) => id.startsWith('o'))).toEqual([
    { value: 'o4', label: 'Лицей' },
    { value: 'o3', label: 'СОШ № 2 (Асиновский район)' },
    { value: 'o2', label: 'СОШ № 2 (г. Томск)' },
    { value: 'o1', label: 'СОШ № 10 (г. Томск)' },
  ]);
});

test('only what is offered stands in the list', () => {
  expect(organisationPlaces(office, ({ isClosed, name }) => !isClosed && name === 'СОШ № 2')).toEqual([
    { id: 'o2', name: 'СОШ № 2', municipality: 'г. Томск', label: 'СОШ № 2 (г. Томск)' },
  ]);
});
