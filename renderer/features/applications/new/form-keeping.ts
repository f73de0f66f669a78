import type { Decision } from '#shared/commands/command.ts';
import { editApplication } from '#shared/commands/edit-application.ts';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import { submitApplication } from '#shared/commands/filing/submit-application.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { type CardLink, whyNotOfCard } from '#shared/domain/employees/card-link.ts';
import type { Office } from '../../../office/office.ts';
import type { Act } from '../../../office/use-act.ts';
import { readDate } from '../../../ui/date-text.ts';
import { unshelve } from './draft-shelf.ts';
import type { FieldTexts } from './field-text.ts';
import { fieldNames, isSet } from './form-base.ts';
import { blocksFor } from './form-blocks.ts';
import type { TextOf } from './form-findings.ts';
import { type Place, placeArgs } from './form-place.ts';
import { draftArgs, editArgs } from './form-writing.ts';
import { attachHeld, type HeldFile } from './held-files.ts';

/** How far the form went: a draft of the office, filed, registered. */
export type Outcome = 'draft' | 'submitted' | 'registered';

/** What is kept: the form, where it stands, and how its commands are run. */
export type Keeping = {
  readonly office: Office;
  readonly act: Act;
  readonly id: string;
  readonly textOf: TextOf;
  /** What the office has, or a fresh form. */
  readonly base: Required<FieldTexts>;
  readonly place: Place;
  /** What was put to the form before there was a draft. */
  readonly files: readonly HeldFile[];
  /** The card from which the form was filled in. */
  readonly card: CardLink | null;
};

/** What became of writing a form: what the act did, or null where there was nothing but files to write. */
export type Kept = { readonly done: Decision | null };

/**
 * Writes the form as a draft of the office with the files that waited for it; null when something was refused. What was typed
 * is forgotten only when all of it stands in the office.
 */
export async function keepDraft(keeping: Keeping): Promise<Kept | null> {
  const { office, act, id, files } = keeping;
  const kept = office.view.get('applications', id) ? await keepEdit(keeping) : await keepNew(keeping);
  if (!kept || !(await attachHeld(office, act, id, files))) return null;
  await unshelve(office, id);
  return kept;
}

/** The card that the form names: that of the person and the place that stand in it, unless the draft names it already. */
export function cardToName({ office: { view }, id, textOf, place, card }: Omit<Keeping, 'act'>): CardLink | null {
  if (card === null || place.kind !== 'known') return null;
  const named = view.get('employeeFilings', id);
  if (named?.employeeId === card.employeeId && named.postId === card.postId) return null;
  const person = { lastName: textOf('lastName'), firstName: textOf('firstName') };
  return whyNotOfCard(view, { ...person, organisationId: place.organisation.id }, card) === null ? card : null;
}

/** Files the draft, and registers it where asked; null when it could not be filed. */
export async function fileDraft(keeping: Keeping, isToBeRegistered: boolean): Promise<Outcome | null> {
  const { office, act, id, textOf } = keeping;
  const receivedAt = readDate(textOf('receivedAt')) ?? office.today();
  const isSigned = isSet(textOf('isSigned'));
  if (!(await act.run(submitApplication, { applicationId: id, receivedAt, isSigned }))) return null;
  if (!isToBeRegistered) return 'submitted';
  return (await act.run(registerApplications, { ids: [id] })) ? 'registered' : 'submitted';
}

async function keepNew(keeping: Keeping): Promise<Kept | null> {
  const { office, act, id, textOf, place } = keeping;
  const { actor, newId, view } = office;
  const args = placeArgs(place, newId);
  if (args === null) return null;
  const card = cardToName(keeping);
  const worker = card && view.get('employees', card.employeeId);
  const applicantId = actor.role === 'teacher' ? actor.userId : (worker?.userId ?? null);
  const owner = card ? { applicantId, card } : { applicantId };
  const done = await act.run(createDraft, draftArgs(id, inSight(textOf), args, owner));
  return done && { done: null };
}

async function keepEdit(keeping: Keeping): Promise<Kept | null> {
  const { office, act, id, textOf, base, place } = keeping;
  const asked = inSight(textOf);
  const edited = fieldNames.filter((field) => asked(field) !== base[field]);
  const card = cardToName(keeping) ?? undefined;
  if (edited.length === 0 && !card) return { done: null };
  const done = await act.run(editApplication, editArgs(id, asked, edited, placeArgs(place, office.newId), card));
  // Naming the card alone is nothing that is typed: there is nothing to take back.
  return done && { done: edited.length === 0 ? null : done };
}

/** What stands in a block that is no longer asked for is not written: no particulars of a category that is not held. */
function inSight(textOf: TextOf): TextOf {
  const fields = new Set(blocksFor(textOf).flatMap((block) => block.fields));
  return (field) => (fields.has(field) ? textOf(field) : '');
}
