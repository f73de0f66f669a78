import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { applicationDeadlines } from '#shared/domain/deadlines/application-deadlines.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import type { Application } from '#shared/records/application.ts';
import type { Procedure } from '#shared/records/procedure.ts';
import { hold, type Invariant } from '../act.ts';
import type { ModelView } from '../model-view.ts';

/** Once they run, that is from registration (T4), deadlines never move backwards, and none of them disappears. */
export const deadlinesNeverMoveBackwards: Invariant = ({ name, changes, view }) => {
  for (const change of changes) {
    if (change.table === 'applications' && change.before && change.after) {
      if (change.before.registrationNo === null) continue;
      const procedure = view.get('procedures', change.id);
      compare(name, legal(view, change.before, procedure), legal(view, change.after, procedure));
    }
    if (change.table === 'procedures' && change.before) {
      const application = view.get('applications', change.id);
      hold(application !== undefined && change.after !== null, `${name} lost a procedure`);
      compare(name, legal(view, application, change.before), legal(view, application, change.after));
    }
    if (change.table === 'invitations' && change.before?.confirmBy) {
      hold(change.after?.confirmBy === change.before.confirmBy, `${name} moved the day to answer an invitation`);
    }
    if (change.table === 'infoRequests' && change.before) {
      hold(change.after?.due === change.before.due, `${name} moved the day to answer a request`);
    }
  }
};

type Terms = ReadonlyMap<string, string>;

function legal(view: ModelView, { receivedAt }: Application, procedure: Procedure | undefined): Terms {
  const events = { receivedAt, attestationStart: procedure?.attestationStart ?? null };
  const found = applicationDeadlines(events, profileOf(view), calendarOf(view));
  return new Map(found.map(({ code, legal: day }) => [code, day]));
}

function compare(name: string, before: Terms, after: Terms): void {
  for (const [code, day] of before) {
    const now = after.get(code);
    hold(now !== undefined && now >= day, `${name} moved ${code} from ${day} to ${now}`);
  }
}
