import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey, postKey } from '../../applications/person-key.ts';
import { noPersonal } from '../employee-card.ts';
import type { EmployeeLine } from './read-employees.ts';

/** A row of a list with the organisation that it means. `newId` and `newPostId` are used where the card or the post is new. */
export type ImportedEmployee = Omit<EmployeeLine, 'number' | 'municipality' | 'organisation' | 'troubles'> & {
  readonly newId: string;
  readonly newPostId: string;
  readonly organisationId: string;
};

/** What a row does: opens a card, fills one, nothing; or nothing because the card is closed by dismissal, or several fit. */
export type EmployeeFate = 'new' | 'changed' | 'same' | 'dismissed' | 'several';

/** A card as it was, null for a new one, and as the list leaves it. */
export type ImportedCard = {
  readonly before: Employee | null;
  readonly employee: Employee;
  readonly personal: EmployeePersonal;
};

/** What an import of workers would change, and what becomes of each row. */
export type EmployeesPlan = { readonly fates: readonly EmployeeFate[]; readonly cards: readonly ImportedCard[] };

/**
 * What a list does to the cards. A person is known by СНИЛС; without it by name with the date of birth, or by name in the
 * same organisation; two different СНИЛС are two people. Blanks of a card are filled, what it says is not written over;
 * a post that it has not is added. Cards that the user may not fill (`mayFill`) are not known here: the office finds the
 * double. Of namesakes that a row does not tell apart none is filled.
 */
export function planEmployees(
  view: View,
  rows: readonly ImportedEmployee[],
  mayFill: (employee: Employee) => boolean,
): EmployeesPlan {
  const cards = new Map<string, ImportedCard>();
  const index = indexOf(view, mayFill);
  const fates = rows.map((row): EmployeeFate => {
    const id = knownId(index, row);
    if (id === SEVERAL) return 'several';
    const card = id === null ? null : (cards.get(id) ?? cardOf(view, id));
    if (card?.employee.dismissal) return 'dismissed';
    const after = card ? filled(card, row) : opened(row);
    if (after === card) return 'same';
    cards.set(after.employee.id, after);
    put(index, after.employee, after.personal);
    return card ? 'changed' : 'new';
  });
  return { fates, cards: [...cards.values()] };
}

type PeopleIndex = {
  readonly bySnils: Map<string, string>;
  /** By `name|date of birth` and `name|organisation`. */
  readonly byName: Map<string, string>;
  readonly snilsOf: Map<string, string>;
  readonly bornOf: Map<string, string>;
};

/** Stands where a name with a date of birth or an organisation is of more cards than one. */
const SEVERAL = '*';

function indexOf(view: View, mayFill: (employee: Employee) => boolean): PeopleIndex {
  const index: PeopleIndex = { bySnils: new Map(), byName: new Map(), snilsOf: new Map(), bornOf: new Map() };
  for (const employee of view.all('employees')) {
    if (employee.mergedInto !== null || !mayFill(employee)) continue;
    put(index, employee, view.get('employeePersonal', employee.id) ?? noPersonal(employee.id));
  }
  return index;
}

function put({ bySnils, byName, snilsOf, bornOf }: PeopleIndex, employee: Employee, personal: EmployeePersonal): void {
  const { id } = employee;
  if (personal.snils !== '') {
    bySnils.set(personal.snils, id);
    snilsOf.set(id, personal.snils);
  }
  if (personal.bornOn !== null) bornOf.set(id, personal.bornOn);
  for (const name of [employee, ...employee.formerNames].map(nameKey)) {
    if (personal.bornOn !== null) putName(byName, `${name}|${personal.bornOn}`, id);
    for (const { organisationId } of employee.posts) putName(byName, `${name}|${organisationId}`, id);
  }
}

function putName(byName: Map<string, string>, key: string, id: string): void {
  const known = byName.get(key) ?? id;
  byName.set(key, known === id ? id : SEVERAL);
}

function knownId({ bySnils, byName, snilsOf, bornOf }: PeopleIndex, row: ImportedEmployee): string | null {
  const bySame = row.snils === '' ? undefined : bySnils.get(row.snils);
  if (bySame !== undefined) return bySame;
  const name = nameKey(row);
  const found =
    (row.bornOn === null ? undefined : byName.get(`${name}|${row.bornOn}`)) ??
    byName.get(`${name}|${row.organisationId}`);
  if (found === undefined || found === SEVERAL) return found ?? null;
  const isOtherSnils = row.snils !== '' && (snilsOf.get(found) ?? row.snils) !== row.snils;
  const isOtherBirth = row.bornOn !== null && (bornOf.get(found) ?? row.bornOn) !== row.bornOn;
  return isOtherSnils || isOtherBirth ? null : found;
}

function cardOf(view: View, id: string): ImportedCard | null {
  const employee = view.get('employees', id);
  if (!employee) return null;
  return { before: employee, employee, personal: view.get('employeePersonal', id) ?? noPersonal(id) };
}

function opened(row: ImportedEmployee): ImportedCard {
  const { newId: id, lastName, firstName, patronymic, snils, bornOn, phone, email } = row;
  const blank = { formerNames: [], confirmation: null, check: null, dismissal: null, mergedInto: null, userId: null };
  return {
    before: null,
    employee: { id, lastName, firstName, patronymic, ...blank, posts: [postOf(row)] },
    personal: { ...noPersonal(id), snils, bornOn, phone, email },
  };
}

/** The card with what the row adds; the very same card when it adds nothing. */
function filled(card: ImportedCard, row: ImportedEmployee): ImportedCard {
  const { personal, employee } = card;
  const told = { snils: row.snils, bornOn: row.bornOn, phone: row.phone, email: row.email };
  const added = Object.entries(told).filter(([field, value]) => Boolean(value) && !Reflect.get(personal, field));
  const isHeld = employee.posts.some(
    ({ organisationId, post, until }) =>
      until === null && organisationId === row.organisationId && postKey(post) === postKey(row.post),
  );
  if (added.length === 0 && isHeld) return card;
  return {
    ...card,
    employee: isHeld ? employee : { ...employee, posts: [...employee.posts, postOf(row)] },
    personal: { ...personal, ...Object.fromEntries(added) },
  };
}

function postOf({ newPostId: id, organisationId, post, subject, rate, since }: ImportedEmployee): EmployeePost {
  return { id, organisationId, post, subject, employment: 'MAIN', rate, since, until: null, order: '' };
}
