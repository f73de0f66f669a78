import { editApplication } from '#shared/commands/edit-application.ts';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import { submitApplication } from '#shared/commands/filing/submit-application.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
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
};

/** Writes the form as a draft of the office; false when it was refused. */
export async function keepDraft(keeping: Keeping): Promise<boolean> {
  const { office, id } = keeping;
  const isKept = office.view.get('applications', id) ? await keepEdit(keeping) : await keepNew(keeping);
  if (isKept) await unshelve(office, id);
  return isKept;
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

async function keepNew({ office, act, id, textOf, place }: Keeping): Promise<boolean> {
  const { actor, newId } = office;
  const args = placeArgs(place, newId);
  const owner = actor.role === 'teacher' ? actor.userId : null;
  return args !== null && (await act.run(createDraft, draftArgs(id, inSight(textOf), args, owner))) !== null;
}

async function keepEdit({ office, act, id, textOf, base, place }: Keeping): Promise<boolean> {
  const asked = inSight(textOf);
  const edited = fieldNames.filter((field) => asked(field) !== base[field]);
  if (edited.length === 0) return true;
  return (await act.run(editApplication, editArgs(id, asked, edited, placeArgs(place, office.newId)))) !== null;
}

/** What stands in a block that is no longer asked for is not written: no particulars of a category that is not held. */
function inSight(textOf: TextOf): TextOf {
  const fields = new Set(blocksFor(textOf).flatMap((block) => block.fields));
  return (field) => (fields.has(field) ? textOf(field) : '');
}
