import { invitationsOf } from '#shared/domain/expertise/panel.ts';
import { countedSheets } from '#shared/domain/expertise/sheets.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { isScored, scoreTree } from '#shared/domain/scoring/score-tree.ts';
import { templateFor } from '#shared/domain/scoring/templates/all.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import type { ClaimedCategory } from '#shared/records/application.ts';
import { type Gesture, type World, words } from '../world.ts';

const ofApplication: Gesture = ({ app }) => app && { applicationId: app.id };

const approveSchedule: Gesture = ({ app }) =>
  app && { municipalityId: app.municipalityId, period: app.period ?? '2026-02' };

const planned: Gesture = (world) => {
  const { app, pick, view } = world;
  if (!app) return undefined;
  const isSent = app.status === 'SENT_TO_EXPERTISE' || app.status === 'IN_EXPERTISE';
  const others = view.rows('experts').filter(({ organisationId }) => organisationId !== app.organisationId);
  const coming = pick.some(others, 60).map(({ id }) => id);
  const expertIds = [...new Set([...(isSent ? app.expertIds : []), ...coming])];
  const row = { applicationId: app.id, basis: [...app.expertIds], expertIds, isSent };
  return { period: app.period ?? '2026-02', rows: [row] };
};

/** Takes back what a plan would have brought: its panel is today's, and before it the panel was shorter. */
const planTakenBack: Gesture = ({ app, pick }) => {
  if (!app) return undefined;
  const isSent = app.status === 'SENT_TO_EXPERTISE' || app.status === 'IN_EXPERTISE';
  const basis = app.expertIds.slice(0, pick.int(3));
  const row = { applicationId: app.id, basis, expertIds: [...app.expertIds], isSent };
  return { period: app.period ?? '2026-02', rows: [row] };
};

const confirmBy = ({ pick, today }: World) => (pick.chance(70) ? null : addDays(today, pick.int(4) - 1));

const sendToExpertise: Gesture = (world) => world.app && { ids: [world.app.id], confirmBy: confirmBy(world) };

const skipExpertise: Gesture = ({ app, pick }) =>
  app && { applicationId: app.id, basis: words(pick, 'Почётное звание'), evidence: words(pick, 'Удостоверение') };

const strangerTo = ({ app, pick, view }: World) => {
  const fit = view.rows('experts').filter(({ id, organisationId }) => {
    return !app?.expertIds.includes(id) && organisationId !== app?.organisationId;
  });
  return pick.of(pick.chance(85) ? fit : view.rows('experts'))?.id ?? 'nobody';
};

const invite: Gesture = (world) =>
  world.app && { applicationId: world.app.id, expertId: strangerTo(world), confirmBy: confirmBy(world) };

const inviteMany: Gesture = (world) =>
  world.app && {
    applicationId: world.app.id,
    expertIds: [strangerTo(world), strangerTo(world)],
    confirmBy: confirmBy(world),
  };

const setTerms: Gesture = ({ app, pick, today }) =>
  app && {
    applicationId: app.id,
    scoreBy: pick.chance(80) ? addDays(today, pick.int(40) - 1) : null,
    noteBy: pick.chance(50) ? addDays(today, pick.int(40)) : null,
  };

const invitation = ({ app, pick, view }: World, states: readonly string[]) => {
  const all = app ? invitationsOf(view, app.id) : [];
  const likely = all.filter(({ state }) => states.includes(state));
  return pick.of(pick.chance(90) && likely.length > 0 ? likely : all);
};

const confirm: Gesture = (world) => {
  const found = invitation(world, ['INVITED']);
  return found && { invitationId: found.id };
};

const decline: Gesture = (world) => {
  const found = invitation(world, ['INVITED']);
  return found && { invitationId: found.id, comment: words(world.pick, 'В отпуске') };
};

const replaceExpert: Gesture = (world) => {
  const found = invitation(world, ['CONFIRMED', 'INVITED', 'DECLINED', 'EXPIRED']);
  return (
    found && {
      applicationId: found.applicationId,
      invitationId: found.id,
      newExpertId: strangerTo(world),
      cause: world.pick.of(['REFUSED', 'IDLE']),
      comment: words(world.pick, 'Уволился'),
      confirmBy: confirmBy(world),
    }
  );
};

/** The place that one replacement would take, and at times another of the same panel. */
const replaceMany: Gesture = (world) => {
  const { app, pick, view } = world;
  if (!app) return undefined;
  const all = invitationsOf(view, app.id).filter(({ state }) => state !== 'SCORED' || pick.chance(5));
  const places = pick.some(all, 60).map(({ id }) => ({
    applicationId: app.id,
    invitationId: id,
    newExpertId: strangerTo(world),
    cause: pick.of(['REFUSED', 'IDLE']),
  }));
  return places.length > 0 ? { places, comment: words(pick, 'Уволился'), confirmBy: confirmBy(world) } : undefined;
};

/** Takes back what a replacement would have done: somebody new leaves, somebody replaced comes back. */
const replacedBack: Gesture = ({ app, pick, view }) => {
  if (!app) return undefined;
  const left = pick.of(invitationsOf(view, app.id).filter(({ state }) => state === 'REPLACED'));
  const came = pick.of(invitationsOf(view, app.id).filter(({ state }) => state === 'INVITED'));
  if (!left || !came) return undefined;
  const basis = [...app.expertIds.filter((id) => id !== came.expertId), left.expertId];
  return { rows: [{ applicationId: app.id, basis: [...new Set(basis)], expertIds: [...app.expertIds] }] };
};

const expertAtWork = (world: World) => invitation(world, ['CONFIRMED'])?.expertId;

/** Codes that an expert puts points for, by category of the region's template. */
function leaves({ view }: World, category: ClaimedCategory): readonly string[] {
  const template = templateFor(profileOf(view), category);
  if (!template) return [];
  const tree = scoreTree(template);
  return template.nodes.filter((node) => isScored(tree, node)).map(({ code }) => code);
}

const editSheet: Gesture = (world) => {
  const { app, pick } = world;
  const expertId = app && expertAtWork(world);
  if (!app || !expertId) return undefined;
  const codes = leaves(world, app.claimedCategory);
  const put = pick.chance(95) ? codes : pick.some(codes, 50);
  return {
    applicationId: app.id,
    expertId,
    marks: Object.fromEntries(put.map((code) => [code, pick.int(2)])),
    notApplicable: [],
    recommendations: 'Рекомендуется',
    verdict: pick.chance(5) ? null : pick.of(['MEETS', 'MEETS', 'MEETS', 'DOES_NOT_MEET']),
  };
};

const finishSheet: Gesture = (world) => {
  const { app, pick, today } = world;
  const expertId = app && expertAtWork(world);
  return app && expertId && { applicationId: app.id, expertId, paperSignedOn: pick.chance(85) ? today : null };
};

const formConclusion: Gesture = ({ app, pick }) =>
  app && { applicationId: app.id, agreedVerdict: pick.of(['MEETS', 'DOES_NOT_MEET', null]) };

const acknowledge: Gesture = ({ app, pick, today }) =>
  app && { applicationId: app.id, signedOn: addDays(today, -pick.int(2)) };

const finishExpertise: Gesture = ({ app, pick }) =>
  app && { applicationId: app.id, disagreementReason: pick.chance(30) ? 'Комиссия решит сама' : '' };

const returnForRevision: Gesture = ({ app, pick, view }) =>
  app && {
    applicationId: app.id,
    expertIds: pick.some(
      countedSheets(view, app.id).map(({ expertId }) => expertId),
      60,
    ),
    reason: words(pick, 'Неполно'),
  };

const toScheduling: Gesture = ({ app }) => app && { ids: [app.id] };

/** Gestures of experts and panels, by the name of the command. */
export const expertiseGestures: Readonly<Record<string, Gesture>> = {
  'schedule.applyPlan': planned,
  'schedule.undoPlan': planTakenBack,
  'schedule.approve': approveSchedule,
  'schedule.approveAsCoordinator': approveSchedule,
  'application.sendToExpertise': sendToExpertise,
  'application.skipExpertise': skipExpertise,
  'invitation.invite': invite,
  'invitation.inviteMany': inviteMany,
  'procedure.setTerms': setTerms,
  'invitation.confirm': confirm,
  'invitation.decline': decline,
  'invitation.expire': ofApplication,
  'invitation.expireMany': ({ app }) => app && { ids: [app.id] },
  'application.startExpertise': ofApplication,
  'application.replaceExpert': replaceExpert,
  'application.replaceExperts': replaceMany,
  'application.undoReplaceExperts': replacedBack,
  'application.addThirdExpert': invite,
  'scoreSheet.edit': editSheet,
  'scoreSheet.finish': finishSheet,
  'conclusion.form': formConclusion,
  'conclusion.acknowledge': acknowledge,
  'application.finishExpertise': finishExpertise,
  'application.returnForRevision': returnForRevision,
  'application.toScheduling': toScheduling,
};
