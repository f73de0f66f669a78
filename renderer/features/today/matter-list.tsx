import { CalendarClock, CalendarDays, Clock, type LucideIcon, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Matter, Urgency } from '#shared/domain/today/matter.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../office/react.tsx';
import { pickRows } from '../../ui/picked-rows.ts';
import css from './matter-list.module.css';
import { texts } from './texts.ts';
import { idsOf, namesOf } from './today-data.ts';

const icons: Readonly<Record<Urgency, LucideIcon>> = { late: TriangleAlert, today: Clock, soon: CalendarDays };
const urgencies: readonly Urgency[] = ['late', 'today', 'soon'];

/** Matters under «Просрочено», «Сегодня» and «Ближайшие»; each leads to the place where it is solved. */
export function MatterList({ matters }: { readonly matters: readonly Matter[] }) {
  return urgencies.map((urgency) => {
    const ofUrgency = matters.filter((matter) => matter.urgency === urgency);
    return ofUrgency.length === 0 ? null : <MatterGroup key={urgency} urgency={urgency} matters={ofUrgency} />;
  });
}

function MatterGroup({ urgency, matters }: { readonly urgency: Urgency; readonly matters: readonly Matter[] }) {
  const Icon = icons[urgency];
  const title = texts.urgency[urgency];
  return (
    <section className={css.group} aria-label={title}>
      <h2 className={css.title} data-urgency={urgency}>
        <Icon size={16} aria-hidden="true" />
        {title}
      </h2>
      <ul>
        {matters.map((matter) => (
          <MatterLine key={matter.kind} matter={matter} />
        ))}
      </ul>
    </section>
  );
}

/** The whole line is the link: one click, or Tab and Enter. */
function MatterLine({ matter }: { readonly matter: Matter }) {
  const { view } = useOffice();
  const ids = idsOf(matter);
  const title = texts.matters[matter.kind];
  const { names, more } = namesOf(view, matter);
  const due = matter.cases[0]?.due ?? null;
  const place = placeOf(matter, ids);
  const pick = () => {
    if (place.isPicked) pickRows(title, ids);
  };
  return (
    <li>
      <Link href={place.path} className={css.line} onClick={pick} aria-label={texts.goTo(place.act, title)}>
        <span className={css.count} data-urgency={matter.urgency}>
          {grouped(ids.length)}
        </span>
        <span className={css.words}>
          <b>{title}</b>
          <small>
            {texts.names(names, more)}
            {due ? (
              <span className={css.due}>
                <CalendarClock size={14} aria-hidden="true" />
                {texts.due(matter.urgency, due)}
              </span>
            ) : null}
          </small>
        </span>
        <span className={css.act}>{place.act}</span>
      </Link>
    </li>
  );
}

/** Matters of panels are solved in «Экспертиза», each under its own tab. */
const expertiseCuts: Readonly<Partial<Record<Matter['kind'], string>>> = {
  invitationsSilent: 'silent',
  idleExperts: 'idle',
  panelShort: 'short',
  panelReady: 'ready',
  ownInvitations: 'invitations',
  ownSheets: 'procedures',
};

/** One application is solved on its card, experts are appointed on the schedule, several are a list. */
function placeOf({ kind }: Matter, ids: readonly string[]) {
  if (kind === 'noExperts') return { path: '/schedule', act: texts.toSchedule, isPicked: false };
  if (kind === 'conclusions' || kind === 'handover') {
    return { path: '/schedule/handover', act: texts.toHandover, isPicked: false };
  }
  const cut = expertiseCuts[kind];
  if (cut !== undefined) return { path: `/expertise/${cut}`, act: texts.toExpertise, isPicked: false };
  if (ids.length === 1) return { path: `/applications/${ids[0]}`, act: texts.open, isPicked: false };
  return { path: '/applications', act: texts.toList, isPicked: true };
}
