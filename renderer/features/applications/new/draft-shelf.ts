import { z } from 'zod';
import { editApplication } from '#shared/commands/edit-application.ts';
import { createDraft } from '#shared/commands/filing/create-draft.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { Office } from '../../../office/office.ts';
import { dayOf, timeOf } from '../../../ui/instants.ts';
import { restoredState } from './form-state.ts';
import { texts } from './texts.ts';

/** A form that somebody has begun: only typed, or written as a draft of the office. */
export type ShelvedDraft = {
  readonly id: string;
  /** «Иванов И. И.», or that no surname was typed yet. */
  readonly name: string;
  /** «не записан, 21.11.2026 14:32». */
  readonly state: string;
  readonly isWritten: boolean;
  readonly at: string;
};

const shelfSchema = z.array(z.string());

/** Form id of one new application. */
export function draftKey(applicationId: string): string {
  return `application.new:${applicationId}`;
}

/** Notes that a form has been begun, so that it is found again after a crash; each user has a shelf of his own. */
export function shelve(office: Office, applicationId: string): void {
  const ids = shelf(office);
  if (!ids.includes(applicationId)) office.drafts.put(shelfKey(office), [...ids, applicationId]);
}

/** Forgets what was typed: it has been written, or is not wanted. */
export async function unshelve(office: Office, applicationId: string): Promise<void> {
  const ids = shelf(office).filter((id) => id !== applicationId);
  if (ids.length === 0) await office.drafts.discard(shelfKey(office));
  else office.drafts.put(shelfKey(office), ids);
  await office.drafts.discard(draftKey(applicationId));
}

/** Everything that was begun and not filed, newest first. */
export function shelvedDrafts(office: Office): readonly ShelvedDraft[] {
  const typed = shelf(office).flatMap((id) => typedDraft(office, id));
  const typedIds = new Set(typed.map(({ id }) => id));
  const written = writtenDrafts(office).filter(({ id }) => !typedIds.has(id));
  return [...typed, ...written].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Whether the user may begin applications at all; the place of work is judged when it is known. */
export function mayBegin({ view, actor }: Office): boolean {
  const own = view.get('users', actor.userId)?.organisationId ?? '';
  return createDraft.permit(view, actor, { id: '', municipalityId: '', organisationId: own }) === null;
}

function typedDraft(office: Office, id: string): readonly ShelvedDraft[] {
  const draft = office.drafts.get(draftKey(id));
  if (!draft) return [];
  const { typed } = restoredState(draft);
  const application = office.view.get('applications', id);
  const person = {
    lastName: typed.lastName ?? application?.lastName ?? '',
    firstName: typed.firstName ?? application?.firstName ?? '',
    patronymic: typed.patronymic ?? application?.patronymic ?? '',
  };
  const name = person.lastName.trim() === '' ? texts.drafts.unnamed : surnameWithInitials(person);
  return [{ id, name, state: texts.drafts.typed(whenOf(draft.typedAt)), isWritten: false, at: draft.typedAt }];
}

function writtenDrafts({ view, actor }: Office): readonly ShelvedDraft[] {
  return [...view.all('applications')].flatMap((application) => {
    if (application.status !== 'DRAFT' || editApplication.permit(view, actor, application)) return [];
    const at = application.stages[0]?.at ?? '';
    const state = texts.drafts.written(application.systemNo, whenOf(at));
    return [{ id: application.id, name: surnameWithInitials(application), state, isWritten: true, at }];
  });
}

function whenOf(at: string): string {
  return `${dayOf(at as Instant)} ${timeOf(at)}`;
}

function shelf(office: Office): readonly string[] {
  return shelfSchema.safeParse(office.drafts.get(shelfKey(office))?.value).data ?? [];
}

function shelfKey({ actor }: Office): string {
  return `applications.new:${actor.userId}`;
}
