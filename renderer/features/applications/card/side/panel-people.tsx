import { invitationsOf } from '#shared/domain/expertise/panel.ts';
import { invitationMachine } from '#shared/domain/statuses/machines.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import type { CardData } from '../card-data.ts';
import { texts } from '../texts.ts';
import css from './step-panel.module.css';

/** Experts who are appointed, with their schools and what they answered; who is responsible in the office. */
export function PanelPeople({ card: { application } }: { readonly card: CardData }) {
  useRevision('invitations', 'procedures', 'experts', 'users');
  const { view } = useOffice();
  const experts = application.expertIds.flatMap((id) => view.get('experts', id) ?? []);
  const invitations = invitationsOf(view, application.id);
  const officerId = view.get('procedures', application.id)?.responsibleId ?? null;
  const officer = officerId === null ? undefined : view.get('users', officerId);
  return (
    <>
      {officer ? (
        <section className={css.part}>
          <h2 className={css.title}>{texts.responsible}</h2>
          <p>{fullName(officer)}</p>
          <p className={css.quiet}>{officer.phone || texts.noPhone}</p>
        </section>
      ) : null}
      <section className={css.part}>
        <h2 className={css.title}>{texts.experts}</h2>
        {experts.length === 0 ? <p className={css.quiet}>{texts.noExperts}</p> : null}
        <ul className={css.people}>
          {experts.map((expert) => {
            const invitation = invitations.findLast(({ expertId }) => expertId === expert.id);
            return (
              <li key={expert.id}>
                {fullName(expert)}
                <small>{view.get('organisations', expert.organisationId)?.name}</small>
                {invitation ? <small>{invitationMachine.names[invitation.state]}</small> : null}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
