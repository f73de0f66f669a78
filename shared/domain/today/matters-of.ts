import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Actor } from '../rights/actor.ts';
import { roleMay } from '../rights/may-act.ts';
import { casesOfApplication } from './application-cases.ts';
import { type Matter, type MatterCase, type MatterKind, matterActs, type Urgency } from './matter.ts';
import { sideCases } from './side-cases.ts';

const urgencies: readonly Urgency[] = ['late', 'today', 'soon'];
const kinds = Object.keys(matterActs) as readonly MatterKind[];

/**
 * What needs the actor now, by urgency and then in the order of the procedure (screens.md «Сегодня»). Only matters that he
 * may settle; `view` holds only what he sees.
 */
export function mattersOf(view: View, actor: Actor, today: LocalDate, calendar: WorkCalendar): readonly Matter[] {
  const cases = allCases(view, actor, today, calendar);
  return urgencies.flatMap((urgency) =>
    kinds.flatMap((kind) => {
      const ofLine = cases.get(`${urgency}:${kind}`);
      return ofLine ? [{ kind, urgency, cases: ofLine.sort(byDay) }] : [];
    }),
  );
}

function allCases(view: View, actor: Actor, today: LocalDate, calendar: WorkCalendar): Map<string, MatterCase[]> {
  const mine = new Set(kinds.filter((kind) => isFor(actor, kind)));
  const found = new Map<string, MatterCase[]>();
  const add = (one: MatterCase) => {
    if (!mine.has(one.kind)) return;
    const key = `${one.urgency}:${one.kind}`;
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  };
  for (const application of view.all('applications')) {
    for (const asked of casesOfApplication(view, application, today, calendar)) {
      add({ ...asked, applicationId: application.id });
    }
  }
  for (const one of sideCases(view, actor, today)) add(one);
  return found;
}

/** The office may answer and score for an expert from paper, but that is not its day's work. */
function isFor(actor: Actor, kind: MatterKind): boolean {
  const isOwn = kind === 'ownInvitations' || kind === 'ownSheets';
  return roleMay(actor.role, matterActs[kind]) === null && (!isOwn || actor.role === 'expert');
}

/** Those without a day come last. */
function byDay(a: MatterCase, b: MatterCase): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999');
}
