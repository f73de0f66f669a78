import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { AttachmentItem } from '#shared/records/attachment.ts';
import type { View } from '#shared/records/view.ts';
import { refuseFile } from '../refusals/file-refusals.ts';
import type { Actor } from '../rights/actor.ts';
import { mayActOn } from '../rights/may-act.ts';
import { moves } from '../statuses/moves.ts';
import { statusNames } from '../statuses/status.ts';

/** Statuses in which documents of the checklist come and go: until the expertise begins (S0, domain §3.1). */
const openStatuses: ReadonlySet<ApplicationStatus> = new Set([...moves.editDraft.from, ...moves.edit.from]);

/** Papers that are not judged by experts and may come later: the scan of a withdrawal, the signed conclusion, other papers of the case. */
const lateItems: ReadonlySet<AttachmentItem> = new Set(['withdrawal', 'conclusion', 'other']);

/** Null when the actor may put documents into the case now, otherwise the reason. */
export function whyNotAttachable(view: View, actor: Actor, application: Application): Refusal | null {
  return mayActOn(view, actor, 'attach', application) ?? whyLocked(application);
}

/** Null when the actor may take documents out of the case now: of a draft whoever fills it in, later the office alone. */
export function whyNotDetachable(view: View, actor: Actor, application: Application): Refusal | null {
  const act = application.status === 'DRAFT' ? 'attach' : 'detach';
  return mayActOn(view, actor, act, application) ?? whyLocked(application);
}

/** Null when this document may come or go now: the checklist is closed from the expertise on, other papers are not. */
export function whyItemLocked(application: Application, item: AttachmentItem): Refusal | null {
  if (openStatuses.has(application.status) || lateItems.has(item)) return null;
  return refuseFile('file.itemLocked', { status: statusNames[application.status] });
}

function whyLocked(application: Application): Refusal | null {
  return application.status === 'ARCHIVED'
    ? refuseFile('file.itemLocked', { status: statusNames[application.status] })
    : null;
}
