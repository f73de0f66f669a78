import { agendaOf } from '#shared/domain/meetings/agenda.ts';
import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { finalOutcome } from '#shared/domain/statuses/outcome.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Decision } from '#shared/records/decision.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { ScrollPane } from '../../../../ui/scroll-pane.tsx';
import css from './expertise-tab.module.css';
import { tabTexts } from './texts.ts';

const texts = tabTexts.decision;

/** The tab «Решение»: what the commission decided, the category and the order; otherwise what it waits for. */
export function DecisionTab({ application }: { readonly application: Application }) {
  useRevision('decisions', 'orders', 'categories', 'agendaItems', 'meetings', 'archives');
  const { view } = useOffice();
  const decision = currentDecision(view, application.id);
  if (!decision) return <Empty title={texts.emptyTitle} text={waitsFor(view, application)} />;
  return (
    <ScrollPane label={texts.label} className={css.tab}>
      <section className={css.part} aria-label={texts.decision}>
        <h2 className={css.title}>{texts.decision}</h2>
        <Facts lines={decisionLines(view, application, decision)} />
      </section>
    </ScrollPane>
  );
}

type Line = readonly [name: string, value: string];

function Facts({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className={css.facts}>
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function decisionLines(view: View, application: Application, decision: Decision): readonly Line[] {
  const { fields } = texts;
  const order = [...view.all('orders')].find(({ applicationIds }) => applicationIds.includes(application.id));
  const grant = view.get('categories', application.id);
  const { votes } = decision;
  const until = grant?.validUntil ? formatDate(grant.validUntil) : texts.withoutTerm;
  return [
    [fields.outcome, texts.outcomes[decision.outcome]],
    [fields.category, categoryNames[decision.category]],
    [fields.decidedOn, formatDate(decision.decidedOn)],
    [fields.votes, texts.votes(votes.for, votes.against, votes.abstained)],
    [fields.order, order ? texts.order(order.number, formatDate(order.date)) : texts.noOrder],
    [fields.since, grant ? formatDate(grant.since) : ''],
    [fields.until, grant ? until : ''],
    [fields.motive, decision.motive],
    [fields.printed, printedLine(decision)],
    [fields.correction, decision.reason],
  ];
}

/** «Петрова Анна Ильинична, учитель, химия, МАОУ СОШ № 1»: as the papers of the decision name the person. */
function printedLine({ printed }: Decision): string {
  const { post, subject, organisation } = printed;
  return [fullName(printed), post, subject, organisation].filter((part) => part !== '').join(', ');
}

/** What stands between the application and a decision, in words. */
function waitsFor(view: View, application: Application): string {
  const outcome = finalOutcome(view, application);
  if (outcome !== null) return texts.without(statusNames[outcome]);
  const item = rowsBy(view, 'agendaItems', 'applicationId', application.id).findLast(
    ({ state }) => state === 'WAITING',
  );
  const meeting = item && view.get('meetings', item.meetingId);
  if (item && meeting) return texts.onAgenda(formatDate(meeting.date), agendaOf(view, item.meetingId).length);
  return texts.waits(statusNames[application.status]);
}
