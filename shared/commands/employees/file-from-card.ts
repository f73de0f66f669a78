import { z } from 'zod';
import { checkExperience, tenthsOfYears } from '#shared/domain/checks/check-experience.ts';
import { checkLink } from '#shared/domain/checks/check-link.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import { draftOfPrefill } from '#shared/domain/employees/draft-of-prefill.ts';
import { placeOf } from '#shared/domain/employees/places.ts';
import { prefillFromCard } from '#shared/domain/employees/prefill.ts';
import { scansForFiling } from '#shared/domain/employees/scans-for-filing.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import { notAllowed } from '#shared/domain/rights/may-act.ts';
import { mayActAt } from '#shared/domain/rights/may-act-on-employee.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { attestationFormSchema, claimedCategorySchema } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import type { View } from '#shared/records/view.ts';
import type { Command, DecideContext } from '../command.ts';
import { newDraft, takeSystemNo } from '../filing/new-draft.ts';
import { put } from '../rows.ts';
import { wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({
  /** Id of the new application. */
  id: idSchema,
  employeeId: idSchema,
  postId: idSchema,
  claimedCategory: claimedCategorySchema,
  form: attestationFormSchema,
  /** «Педагогический стаж работы», «Общий стаж работы» as typed: «12,5» or empty (S3, domain §2.24). */
  pedagogical: z.string().max(10),
  total: z.string().max(10),
  /** «Адрес электронного портфолио»; may be empty. */
  portfolioUrl: z.string().max(2000),
});

/** What an application is filed from: a card and one of its posts. */
export type CardPost = { readonly employee: Employee; readonly postId: string };

/**
 * «Подать заявление» (S3): a draft for one of the posts held, with all that the card says; the application remembers its card. A
 * card that is not confirmed is no obstacle: the draft shows that it is not (trap 13).
 */
export const fileFromCard: Command<z.infer<typeof argsSchema>, CardPost> = {
  name: 'employee.fileApplication',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit(view, actor, { employee, postId }) {
    const post = employee.posts.find(({ id }) => id === postId);
    if (!post) return refuseEmployee('employee.noSuchPost', {});
    const closed = whyClosed(employee);
    if (closed) return closed;
    if (post.until !== null) return refuseEmployee('employee.postEnded', {});
    const place = placeOf(view, post.organisationId);
    if (!place) return refuseEmployee('employee.placeUnknown', {});
    if (actor.role !== 'teacher') return mayActAt(view, actor, 'createDraft', place);
    return employee.userId === actor.userId ? null : notAllowed('teacher', 'createDraft');
  },
  decide(view, args, context) {
    const { id, employeeId, postId } = args;
    const card = wholeCard(view, employeeId, (employee) => this.permit(view, context.actor, { employee, postId }));
    if (!card.ok) return card;
    if (view.get('applications', id)) return err(refuseStatus('draft.exists', {}));
    const prefill = prefillFromCard(card.value, postId, context.today);
    const place = prefill && placeOf(view, prefill.application.organisationId);
    if (!place) return err(refuseEmployee('employee.noSuchPost', {}));
    const { bornOn } = card.value.personal;
    if (hasError(checkExperience({ ...args, inPost: '' }, { bornOn, today: context.today })))
      return err(refuseEmployee('employee.badValue', { field: 'Стаж работы' }));
    if (args.portfolioUrl !== '' && hasError(checkLink(args.portfolioUrl)))
      return err(refuseEmployee('employee.badValue', { field: 'Адрес электронного портфолио' }));
    const { systemNo, counter } = takeSystemNo(view);
    const { claimedCategory, form } = args;
    const own = { id, systemNo, claimedCategory, form, epguNo: null, note: '', municipalityId: place.municipalityId };
    const parts = draftOfPrefill(prefill, id);
    const dossier = {
      ...parts.dossier,
      totalYears: years(args.total),
      pedagogicalYears: years(args.pedagogical),
      portfolioUrl: args.portfolioUrl.trim(),
    };
    const filing = {
      id,
      channel: 'IN_PERSON' as const,
      isSigned: false,
      applicantId: card.value.employee.userId,
      enteredBy: context.actor.userId,
      supersedesId: null,
    };
    return ok({
      changes: [
        put(view, 'applications', newDraft({ ...prefill.application, ...own }, context)),
        put(view, 'personal', parts.personal),
        put(view, 'dossiers', dossier),
        put(view, 'filings', filing),
        put(view, 'employeeFilings', { id, employeeId, postId }),
        ...scansOf(view, card.value.records, id, context),
        counter,
      ],
    });
  },
};

/** So many documents an application may have. */
const MOST_ATTACHED = 200;

/** The scans of the card go with the application as its own documents: the same kept files, nothing is copied on the disk. */
function scansOf(view: View, records: EmployeeRecords, applicationId: string, context: DecideContext) {
  const kept = scansForFiling(records).filter(({ sha256 }) => view.get('files', sha256) !== undefined);
  return kept.slice(0, MOST_ATTACHED).map(({ sha256, title, item }) => {
    const id = `${applicationId}:${sha256.slice(0, 40)}`;
    const added = { addedAt: context.at, addedBy: context.actor.userId };
    return put(view, 'attachments', { id, applicationId, item, title, sha256, url: null, ...added });
  });
}

function years(text: string): number | null {
  const tenths = tenthsOfYears(text);
  return tenths === null ? null : tenths / 10;
}
