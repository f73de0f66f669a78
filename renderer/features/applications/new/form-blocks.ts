import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import type { TextOf } from './form-findings.ts';
import { texts } from './texts.ts';

/** A block of the form: the blocks of Иркутск and the steps of the wizard of Кузбасс in one order (domain §2.2, §2.28). */
export type FormBlock = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly EditableField[];
};

const blocks = texts.blocks;

/** All blocks with all their fields, in the order in which they are filled in. */
const all: readonly FormBlock[] = [
  {
    id: 'filing',
    title: blocks.filing,
    fields: ['channel', 'receivedAt', 'epguNo', 'isSigned', 'wantsPaper'],
  },
  {
    id: 'person',
    title: blocks.person,
    fields: [
      'lastName',
      'firstName',
      'patronymic',
      'sex',
      'bornOn',
      'citizenship',
      'snils',
      'phone',
      'email',
      'homePhone',
    ],
  },
  {
    id: 'identity',
    title: blocks.identity,
    fields: [
      'passportNo',
      'passportIssuedOn',
      'passportCode',
      'passportIssuedBy',
      'address',
      'hasNoHouse',
      'hasNoFlat',
    ],
  },
  {
    id: 'claim',
    title: blocks.claim,
    fields: ['organisationId', 'post', 'subject', 'claimedCategory', 'heldCategory', 'form', 'presence'],
  },
  {
    id: 'held',
    title: blocks.held,
    fields: ['decisionNo', 'decisionOn', 'categorySetOn', 'heldUntil', 'decisionBody', 'heldPost'],
  },
  {
    id: 'simplified',
    title: blocks.simplified,
    fields: ['basis', 'basisDetails', 'representedBy', 'representedOn', 'representation'],
  },
  { id: 'petition', title: blocks.petition, fields: ['petitionNo', 'petitionOn'] },
  {
    id: 'education',
    title: blocks.education,
    fields: ['educationPlace', 'educationDocument', 'educationNumber', 'educationOn', 'qualification'],
  },
  { id: 'experience', title: blocks.experience, fields: ['totalYears', 'pedagogicalYears', 'yearsInPost'] },
  { id: 'results', title: blocks.results, fields: ['awards', 'results', 'portfolioUrl', 'comment', 'note'] },
];

/** The blocks that this application needs: particulars of a category only where one is held, and so on. */
export function blocksFor(textOf: TextOf): readonly FormBlock[] {
  const held = textOf('heldCategory');
  const claimed = textOf('claimedCategory');
  const needs: Readonly<Record<string, boolean>> = {
    held: held !== '' && held !== 'NONE',
    simplified: textOf('form') === 'SIMPLIFIED',
    petition: claimed === 'METHODIST' || claimed === 'MENTOR',
  };
  return all.filter(({ id }) => needs[id] ?? true);
}

/** All fields in the order of the form: what is wrong is listed so. */
export const fieldOrder: readonly EditableField[] = all.flatMap(({ fields }) => fields);

/** Fields without which nothing can be stored: the rest may wait. */
export const requiredFields: readonly EditableField[] = [
  'lastName',
  'firstName',
  'organisationId',
  'claimedCategory',
  'heldCategory',
  'form',
];
