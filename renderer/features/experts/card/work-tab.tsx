import { useLocation } from 'wouter';
import { answeredAtOf } from '#shared/domain/expertise/answered-at.ts';
import { idlenessOf } from '#shared/domain/expertise/idleness.ts';
import { isIdle } from '#shared/domain/expertise/panel-state.ts';
import { applicationsOfExpert } from '#shared/domain/experts/loads.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { invitationMachine } from '#shared/domain/statuses/machines.ts';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import { useOffice } from '../../../office/react.tsx';
import { dayOf } from '../../../ui/instants.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import css from './card.module.css';
import { cardTexts } from './texts.ts';

const words = cardTexts.work.columns;

/** «Приглашения и заявления»: what he was asked for, how he answered, and what he is appointed to; each leads to its card. */
export function WorkTab({ expert }: { readonly expert: Expert }) {
  const { view } = useOffice();
  const invitations = rowsBy(view, 'invitations', 'expertId', expert.id).toSorted((a, b) =>
    b.invitedOn.localeCompare(a.invitedOn),
  );
  const applications = applicationsOfExpert(view, expert.id).toSorted(
    (a, b) => (b.period ?? '').localeCompare(a.period ?? '') || a.systemNo - b.systemNo,
  );
  return (
    <ScrollPane label={cardTexts.card.tab.invitations} className={css.pane}>
      <h2 className={css.partTitle}>{cardTexts.work.applications}</h2>
      {applications.length === 0 ? (
        <p className={css.quiet}>{cardTexts.work.noApplications}</p>
      ) : (
        <Table label={cardTexts.work.applications} titles={[words.application, words.post, words.period, words.status]}>
          {applications.map((application) => (
            <AppointedRow key={application.id} application={application} />
          ))}
        </Table>
      )}
      <h2 className={css.partTitle}>{cardTexts.work.invitations}</h2>
      {invitations.length === 0 ? (
        <p className={css.quiet}>{cardTexts.work.noInvitations}</p>
      ) : (
        <Table
          label={cardTexts.work.invitations}
          titles={[words.application, words.invited, words.answered, words.state, words.comment]}
        >
          {invitations.map((invitation) => (
            <InvitedRow key={invitation.id} invitation={invitation} />
          ))}
        </Table>
      )}
    </ScrollPane>
  );
}

type TableProps = {
  readonly label: string;
  readonly titles: readonly string[];
  readonly children: React.ReactNode;
};

function Table({ label, titles, children }: TableProps) {
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function AppointedRow({ application }: { readonly application: Application }) {
  const { status, post, subject, period } = application;
  return (
    <tr>
      <th scope="row">
        <ApplicationLink application={application} />
      </th>
      <td>{[post, subject].filter((part) => part !== '').join(', ')}</td>
      <td>{period === null ? cardTexts.card.nothing : periodTitle(period)}</td>
      <td>
        <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} />
      </td>
    </tr>
  );
}

function InvitedRow({ invitation }: { readonly invitation: Invitation }) {
  const { view, today } = useOffice();
  const answeredAt = answeredAtOf(invitation);
  const { applicationId, invitedOn, confirmBy, state, isExtra, comment } = invitation;
  const due = state === 'INVITED' && confirmBy !== null ? cardTexts.work.due(formatDate(confirmBy)) : '';
  const idle = isIdle(view, invitation, today()) ? cardTexts.work.idle(idlenessOf(view, invitation, today()).days) : '';
  return (
    <tr data-over={idle === '' ? undefined : true}>
      <th scope="row">
        <ApplicationLink application={view.get('applications', applicationId)} />
      </th>
      <td>{formatDate(invitedOn)}</td>
      <td>{answeredAt === null ? due || cardTexts.card.nothing : dayOf(answeredAt)}</td>
      <td>{invitationMachine.names[state]}</td>
      <td>{[isExtra ? cardTexts.work.extra : '', idle, comment].filter((part) => part !== '').join(', ')}</td>
    </tr>
  );
}

function ApplicationLink({ application }: { readonly application: Application | undefined }) {
  const [, navigate] = useLocation();
  if (!application) return cardTexts.work.hidden;
  return (
    <button type="button" className={css.link} onClick={() => navigate(`/applications/${application.id}`)}>
      {cardTexts.work.open(application.systemNo, fullName(application))}
    </button>
  );
}
