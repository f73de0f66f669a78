import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { User } from '#shared/records/office.ts';
import { gestureNames, gestures, worthTrying } from './gestures/all.ts';
import { lawful } from './lawful.ts';
import type { ModelView } from './model-view.ts';
import type { Picker } from './picker.ts';
import type { Thought, World } from './world.ts';

/** As many applications as an office of the model has in work, and in all. */
const MOST = { inWork: 4, inAll: 14 };

const over: readonly ApplicationStatus[] = ['GRANTED', 'REFUSED', 'WITHDRAWN', 'INTAKE_REFUSED', 'ARCHIVED'];

/** Thinks of what somebody might try next: mostly something sensible for one application, sometimes anything by anybody. */
export function think(world: Omit<World, 'app'>): Thought | undefined {
  const { view, pick } = world;
  const applications = view.rows('applications');
  const inWork = applications.filter(({ status }) => !over.includes(status));
  const app = pick.of(pick.chance(85) ? inWork.slice(0, 3) : applications) ?? pick.of(applications);
  const isRoom = inWork.length < MOST.inWork && applications.length < MOST.inAll;
  const name = nameFor(app, isRoom, pick);
  const args = name && gestures[name]?.({ ...world, app });
  if (!name || args === undefined) return undefined;
  return { name, args, actor: actorFor(name, args, app, view, pick) };
}

function nameFor(app: Application | undefined, isRoom: boolean, pick: Picker): string | undefined {
  if (pick.chance(8)) return pick.of(gestureNames);
  if (!app || (isRoom && pick.chance(10))) return pick.chance(85) ? 'application.createDraft' : 'application.import';
  const offPath = app.form === 'SIMPLIFIED' ? general : simplified;
  const names = worthTrying[app.status];
  return pick.of(pick.chance(90) ? names.filter((name) => !offPath.includes(name)) : names);
}

const simplified: readonly string[] = ['application.skipExpertise'];
const general: readonly string[] = [
  'application.setPeriod',
  'application.setPeriods',
  'application.assignExperts',
  'application.sendToExpertise',
  'schedule.approve',
  'schedule.approveAsCoordinator',
];

function actorFor(name: string, args: unknown, app: Application | undefined, view: ModelView, pick: Picker): Actor {
  const users = view.rows('users');
  const likely = users.filter((user) => lawful[name]?.roles.includes(user.role));
  const own = likely.filter((user) => isTheirs(user, args, app, view));
  const from = pick.chance(80) && own.length > 0 ? own : pick.chance(70) ? likely : users;
  const user = pick.of(from) ?? pick.of(users);
  return { userId: user?.id ?? 'nobody', role: user?.role ?? 'teacher' };
}

/** Whether the user is likely to be allowed: a hint that makes runs come far, not a rule. */
function isTheirs(user: User, args: unknown, app: Application | undefined, view: ModelView): boolean {
  const named: Readonly<Record<string, unknown>> = typeof args === 'object' && args !== null ? { ...args } : {};
  switch (user.role) {
    case 'expert':
      return (
        named.expertId === user.expertId ||
        view.get('invitations', String(named.invitationId))?.expertId === user.expertId
      );
    case 'chair':
    case 'member':
      return named.memberId === user.memberId;
    case 'coordinator':
      return app !== undefined && view.get('municipalities', app.municipalityId)?.name === user.municipality;
    case 'teacher':
      return app !== undefined && view.get('filings', app.id)?.applicantId === user.id;
    case 'schoolCoordinator':
      return app?.organisationId === user.organisationId;
    default:
      return true;
  }
}
