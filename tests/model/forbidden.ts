import type { Actor } from '#shared/domain/rights/actor.ts';
import { seen } from '#shared/domain/rights/visibility/seen.ts';
import type { Application } from '#shared/records/application.ts';
import type { User } from '#shared/records/office.ts';
import { type TableName, type Tables, tableNames } from '#shared/records/tables.ts';
import { hold } from './act.ts';
import type { ModelView } from './model-view.ts';

type Row = Readonly<Record<string, unknown>>;

/** Looks through everything as everybody: nobody may see what §11 and §1.2 keep from him. */
export function nobodySeesTheForbidden(view: ModelView): void {
  for (const user of view.all('users')) for (const table of tableNames) lookThrough(view, user, table);
}

function lookThrough<T extends TableName>(view: ModelView, user: User, table: T): void {
  const actor: Actor = { userId: user.id, role: user.role };
  for (const row of view.all(table)) {
    const shown = seen(view, actor, table, row);
    if (shown !== null) judge(view, user, table, row, shown as Row);
  }
}

/** The rules once more, by hand: by table, who may never see a row, and which fields are never in what he sees. */
function judge<T extends TableName>(view: ModelView, user: User, table: T, row: Tables[T], shown: Row): void {
  const whole: Row = row;
  const no = (isSeen: boolean, what: string) =>
    hold(!isSeen, `${user.role} ${user.id} sees ${what} of ${table} ${row.id}`);
  for (const [field, value] of Object.entries(shown)) {
    if (table !== 'orders') hold(whole[field] === value, `${user.role} sees another ${field} of ${table}`);
  }
  const applicationId = applicationIdOf(table, whole);
  const isHisOwnWork = user.role === 'expert' && whole.expertId === user.expertId;
  if (applicationId !== undefined && !isHisOwnWork) outsideScope(view, user, applicationId, no);
  if (table === 'personal') no(['expert', 'chair', 'member', 'deputy'].includes(user.role), 'СНИЛС');
  if (table === 'applications') fieldsOfApplication(view, user, row.id, shown, no);
  if (table === 'scoreSheets') {
    no(user.role === 'expert' && whole.expertId !== user.expertId, "another's sheet");
    no(['coordinator', 'chair', 'member'].includes(user.role) && whole.state !== 'FINAL', 'unfinished marks');
    no(['teacher', 'schoolCoordinator', 'hr', 'deputy'].includes(user.role), 'a sheet');
  }
  if (table === 'votes') no(!isOffice(user) && !sits(view, user, String(whole.meetingId)), 'a vote');
  if (table === 'decisions' && ['coordinator', 'teacher', 'schoolCoordinator'].includes(user.role))
    no('votes' in shown, 'votes');
  if (table === 'withdrawals')
    no(['expert', 'chair', 'member', 'hr', 'deputy'].includes(user.role), 'why it was withdrawn');
  if (table === 'users' && row.id !== user.id && !isOffice(user))
    no('email' in shown || whole.role === 'teacher', 'a person');
  if (table === 'experts' && !isOffice(user) && user.expertId !== row.id) {
    no(user.role !== 'coordinator' && ('phone' in shown || 'loadLimit' in shown), "an expert's contacts");
    no(['teacher', 'chair', 'member', 'hr', 'deputy', 'schoolCoordinator'].includes(user.role), 'an expert');
  }
  if (table === 'counters') no(!isOffice(user), 'numbers to come');
  if (table === 'orders') motivesOfOthers(view, user, shown, no);
}

type No = (isSeen: boolean, what: string) => void;

function fieldsOfApplication(view: ModelView, user: User, id: string, shown: Row, no: No): void {
  const isNote = 'note' in shown || 'remarks' in shown;
  no(isNote && !['secretary', 'operator', 'coordinator'].includes(user.role), "the office's notes");
  const hasContacts = 'phone' in shown || 'email' in shown;
  no(hasContacts && ['chair', 'member', 'hr', 'deputy'].includes(user.role), 'contacts');
  if (user.role === 'teacher') no('expertIds' in shown, 'the experts');
  if (user.role !== 'expert') return;
  const hasConfirmed = view
    .rows('invitations')
    .some(
      ({ applicationId, expertId, state }) =>
        applicationId === id && expertId === user.expertId && (state === 'CONFIRMED' || state === 'SCORED'),
    );
  no(hasContacts && !hasConfirmed, 'contacts before he has confirmed');
}

/** Rows of an application are seen by those only who have to do with it. */
function outsideScope(view: ModelView, user: User, applicationId: string, no: No): void {
  if (isOffice(user)) return;
  const application = view.get('applications', applicationId);
  const isHis = application !== undefined && hasToDo(view, user, application);
  no(!isHis, `application ${applicationId}, with which he has nothing to do,`);
}

function hasToDo(view: ModelView, user: User, application: Application): boolean {
  switch (user.role) {
    case 'coordinator':
      return view.get('municipalities', application.municipalityId)?.name === user.municipality;
    case 'schoolCoordinator':
    case 'hr':
    case 'deputy':
      return application.organisationId === user.organisationId;
    case 'teacher':
      return view.get('filings', application.id)?.applicantId === user.id;
    case 'expert':
      return isAppointed(view, user, application.id);
    case 'chair':
    case 'member':
      return isOnHisAgenda(view, user, application.id);
    default:
      return false;
  }
}

function isAppointed(view: ModelView, user: User, id: string): boolean {
  const states = ['INVITED', 'CONFIRMED', 'SCORED'];
  return view
    .rows('invitations')
    .some(
      ({ applicationId, expertId, state }) =>
        applicationId === id && expertId === user.expertId && states.includes(state),
    );
}

function isOnHisAgenda(view: ModelView, user: User, id: string): boolean {
  return view
    .rows('agendaItems')
    .some(
      ({ applicationId, meetingId, state }) =>
        applicationId === id && state !== 'REMOVED' && sits(view, user, meetingId),
    );
}

function sits(view: ModelView, user: User, meetingId: string): boolean {
  return user.memberId !== undefined && (view.get('meetings', meetingId)?.memberIds.includes(user.memberId) ?? false);
}

function motivesOfOthers(view: ModelView, user: User, shown: Row, no: No): void {
  if (isOffice(user)) return;
  for (const id of Object.keys((shown.motives ?? {}) as Row)) outsideScope(view, user, id, no);
  for (const id of (shown.applicationIds ?? []) as readonly string[]) outsideScope(view, user, id, no);
}

function isOffice({ role }: User): boolean {
  return role === 'secretary' || role === 'operator';
}

function applicationIdOf(table: TableName, row: Row): string | undefined {
  if (typeof row.applicationId === 'string') return row.applicationId;
  const byId = [
    'applications',
    'personal',
    'dossiers',
    'filings',
    'procedures',
    'portfolios',
    'archives',
    'categories',
  ];
  return byId.includes(table) ? String(row.id) : undefined;
}
