import { roleNames } from '#shared/domain/rights/may-act.ts';
import { rolesOf } from '#shared/domain/users/roles.ts';
import { must } from '#shared/kernel/assert.ts';
import { fullName } from '#shared/records/common.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { OnOpened } from './step.ts';
import { texts } from './texts.ts';

const t = texts.role;

/** «Роль пользователя»: a person with several roles says in which he works now. */
export function RoleStep({ opened, onOpened }: { readonly opened: OpenedOffice; readonly onOpened: OnOpened }) {
  const { view, actor } = opened.office;
  const user = must(view.get('users', actor.userId), 'the user who has signed in');
  return (
    <StartLayout title={t.title} lead={t.lead(fullName(user))} bar={<ActionBar sentence={t.ready} />}>
      <ul className={css.roles} aria-label={t.list}>
        {rolesOf(user).map((role, i) => (
          <li key={role}>
            <Button large autoFocus={i === 0} onClick={() => onOpened(opened, 'main', role)}>
              {roleNames[role]}
            </Button>
          </li>
        ))}
      </ul>
    </StartLayout>
  );
}
