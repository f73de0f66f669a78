import { z } from 'zod';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import { whyNotOfCard } from '#shared/domain/employees/card-link.ts';
import { refuseStatus } from '#shared/domain/refusals/status-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayActOn, roleMay } from '#shared/domain/rights/may-act.ts';
import type { Subject } from '#shared/domain/rights/scope.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { applicationSchema } from '#shared/records/application.ts';
import { idSchema, localDateSchema } from '#shared/records/common.ts';
import { dossierSchema } from '#shared/records/dossier.ts';
import { employeeFilingSchema } from '#shared/records/employee-filing.ts';
import { filingChannelSchema } from '#shared/records/filing.ts';
import { personalSchema } from '#shared/records/personal.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { newDraft, takeSystemNo } from './new-draft.ts';
import { municipalityOfPlace, newPlaceShape, placeChanges } from './new-place.ts';

const argsSchema = z.object({
  application: applicationSchema.pick({
    id: true,
    lastName: true,
    firstName: true,
    patronymic: true,
    organisationId: true,
    post: true,
    subject: true,
    heldCategory: true,
    heldUntil: true,
    claimedCategory: true,
    form: true,
    epguNo: true,
    phone: true,
    email: true,
    note: true,
  }),
  snils: personalSchema.shape.snils,
  /** Sex, date of birth, passport and address, as far as they were asked. */
  personal: personalSchema.omit({ id: true, snils: true }).partial().optional(),
  /** Awards, education, years of work, earlier decision and the like. */
  dossier: dossierSchema.omit({ id: true }).partial().optional(),
  channel: filingChannelSchema,
  isSigned: z.boolean().optional(),
  /** The day on which the paper came; today where it is not said. Submitting decides at last. */
  receivedAt: localDateSchema.optional(),
  /** The user whose application it is; a teacher makes only his own. */
  applicantId: idSchema.nullable(),
  /** The card of the worker from which the form was filled in. */
  card: employeeFilingSchema.omit({ id: true }).optional(),
  ...newPlaceShape,
});
type Args = z.infer<typeof argsSchema>;

/** Begins an application (domain T1): by the teacher himself, by his school, or by the office from paper, post or ЕПГУ. */
export const createDraft: Command<Args, Subject> = {
  name: 'application.createDraft',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, subject) =>
    actor.role === 'teacher' ? roleMay('teacher', 'createDraft') : mayActOn(view, actor, 'createDraft', subject),
  decide(view, args, context) {
    const { application } = args;
    const municipalityId = municipalityOfPlace(view, args, application.organisationId);
    if (municipalityId === null) return err(refuseStatus('draft.placeUnknown', {}));
    const refusal =
      this.permit(view, context.actor, { ...application, municipalityId }) ?? whyRefused(view, context.actor, args);
    if (refusal) return err(refusal);
    const { systemNo, counter } = takeSystemNo(view);
    const filing = {
      id: application.id,
      channel: args.channel,
      isSigned: args.isSigned ?? false,
      applicantId: args.applicantId,
      enteredBy: context.actor.userId,
      supersedesId: null,
    };
    return ok({
      changes: [
        ...placeChanges(view, args, application.organisationId),
        put(view, 'applications', {
          ...newDraft({ ...application, municipalityId, systemNo }, context),
          receivedAt: args.receivedAt ?? context.today,
        }),
        put(view, 'personal', { ...args.personal, id: application.id, snils: args.snils }),
        ...(args.dossier ? [put(view, 'dossiers', { ...emptyDossier(application.id), ...args.dossier })] : []),
        put(view, 'filings', filing),
        ...(args.card ? [put(view, 'employeeFilings', { ...args.card, id: application.id })] : []),
        counter,
      ],
    });
  },
};

function whyRefused(view: View, actor: Actor, { application, applicantId, card }: Args): Refusal | null {
  if (view.get('applications', application.id)) return refuseStatus('draft.exists', {});
  const isOwn = actor.role !== 'teacher' || applicantId === actor.userId;
  if (!isOwn) return refuseStatus('draft.notOwn', {});
  return card ? whyNotOfCard(view, application, card) : null;
}
