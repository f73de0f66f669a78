import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Education } from '#shared/records/employee-records.ts';
import { anAttestation, anEmployee, aPersonal, someRecords } from '#tests/support/an-employee.ts';
import { emptyDossier } from '../applications/dossier-of.ts';
import { draftOfPrefill } from './draft-of-prefill.ts';
import { noPersonal } from './employee-card.ts';
import { prefillFromCard } from './prefill.ts';

const day = (text: string) => text as LocalDate;
const today = day('2022-11-21');

function draft(records: Parameters<typeof someRecords>[0], personal = aPersonal()) {
  const card = { employee: anEmployee(), personal, records: someRecords(records) };
  const prefill = prefillFromCard(card, 'p1', today);
  if (!prefill) throw new Error('no post');
  return draftOfPrefill(prefill, 'a9');
}

function aDiploma(id: string, issuedOn: string | null, fields: Partial<Education> = {}): Education {
  return {
    id,
    level: 'SPECIALIST',
    institution: `Университет ${id}`,
    speciality: 'химия',
    qualification: 'химик',
    studyForm: 'FULL_TIME',
    document: 'диплом',
    number: `ВСГ ${id}`,
    issuedOn: issuedOn === null ? null : day(issuedOn),
    scans: [],
    ...fields,
  };
}

test('a card that says nothing leaves the draft blank', () => {
  const { personal, dossier } = draft({}, noPersonal('w1'));
  expect(personal).toEqual({ id: 'a9', snils: '', sex: null, bornOn: null, address: '' });
  expect({ ...dossier, yearsInPost: null }).toEqual(emptyDossier('a9'));
});

test('the latest diploma and the decision about the held category go into the draft as the card has them', () => {
  const education = [aDiploma('2', '2007-06-30'), aDiploma('3', '2010-06-30'), aDiploma('1', null)];
  const attestations = [anAttestation({ setOn: day('2020-12-25'), post: 'учитель' })];
  expect(draft({ education, attestations }).dossier).toMatchObject({
    educationPlace: 'Университет 3',
    educationDocument: 'диплом',
    educationNumber: 'ВСГ 3',
    educationOn: '2010-06-30',
    qualification: 'химик',
    decisionNo: '1264',
    decisionOn: '2020-12-23',
    categorySetOn: '2020-12-25',
    decisionBody: 'Департамент образования',
    heldPost: 'учитель',
  });
  const undated = [aDiploma('1', null), aDiploma('2', null)];
  expect(draft({ education: undated }).dossier.educationPlace).toBe('Университет 1');
});

test('what is longer in a card than the form holds is cut to its measure', () => {
  const long = 'д'.repeat(5000);
  const award = { kind: 'OTHER' as const, issuedBy: '', issuedOn: null, document: '', scans: [] };
  const { dossier } = draft({
    education: [aDiploma('1', null, { institution: long, document: long, number: long, qualification: long })],
    attestations: [anAttestation({ number: long, body: long })],
    achievements: [{ id: '1', title: long, ...award }],
  });
  const { educationPlace, educationDocument, educationNumber, qualification, decisionNo, decisionBody, awards } =
    dossier;
  expect(
    [educationPlace, educationDocument, educationNumber, qualification, decisionNo, decisionBody, awards].map(
      ({ length }) => length,
    ),
  ).toEqual([400, 200, 60, 300, 60, 300, 4000]);
});
