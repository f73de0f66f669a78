import type { EditableField } from '#shared/domain/applications/editable-fields.ts';

/** How a field is typed and read. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'date'
  | 'years'
  | 'flag'
  | 'choice'
  | 'suggested'
  | 'place'
  | 'snils'
  | 'phone'
  | 'email'
  | 'epgu'
  | 'link'
  | 'passport'
  | 'passportCode';

/** The longest text of a field where it is not 300, as the record has it. */
export const fieldLengths: Readonly<Partial<Record<EditableField, number>>> = {
  lastName: 100,
  firstName: 100,
  patronymic: 100,
  citizenship: 100,
  organisationId: 400,
  address: 400,
  educationPlace: 400,
  epguNo: 40,
  phone: 100,
  homePhone: 100,
  email: 200,
  educationDocument: 200,
  educationNumber: 60,
  decisionNo: 60,
  petitionNo: 60,
  snils: 40,
  passportNo: 40,
  passportCode: 20,
  note: 2000,
  comment: 2000,
  basisDetails: 2000,
  portfolioUrl: 2000,
  awards: 4000,
  results: 8000,
  representation: 8000,
};

const special: Readonly<Partial<Record<EditableField, FieldKind>>> = {
  organisationId: 'place',
  snils: 'snils',
  phone: 'phone',
  homePhone: 'phone',
  email: 'email',
  epguNo: 'epgu',
  portfolioUrl: 'link',
  passportNo: 'passport',
  passportCode: 'passportCode',
};

const kinds: Readonly<Partial<Record<FieldKind, readonly EditableField[]>>> = {
  date: [
    'heldUntil',
    'receivedAt',
    'bornOn',
    'passportIssuedOn',
    'educationOn',
    'decisionOn',
    'categorySetOn',
    'representedOn',
    'petitionOn',
  ],
  years: ['totalYears', 'pedagogicalYears', 'yearsInPost'],
  flag: ['hasNoHouse', 'hasNoFlat', 'wantsPaper', 'isSigned'],
  choice: ['heldCategory', 'claimedCategory', 'form', 'sex', 'presence', 'channel'],
  long: ['note', 'comment', 'awards', 'results', 'basisDetails', 'representation'],
  suggested: ['post', 'subject', 'heldPost', 'basis', 'decisionBody', 'citizenship', 'educationDocument'],
};

const byField = new Map<EditableField, FieldKind>(
  Object.entries(kinds).flatMap(([kind, fields]) => fields.map((field) => [field, kind as FieldKind] as const)),
);

/** How this field is typed and read. */
export function kindOf(field: EditableField): FieldKind {
  return special[field] ?? byField.get(field) ?? 'text';
}
