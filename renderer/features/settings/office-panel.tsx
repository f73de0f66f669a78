import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { editContacts } from '#shared/commands/edit-contacts.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { must } from '#shared/kernel/assert.ts';
import { fullName } from '#shared/records/common.ts';
import type { OfficeRecord, User } from '#shared/records/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ContactsDialog } from './contacts-dialog.tsx';
import { FactList } from './fact-list.tsx';
import css from './settings.module.css';
import { texts } from './texts.ts';

const t = texts.office;
const day = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long' });

/** The office and its user; one's own contacts can be changed. */
export function OfficePanel() {
  useRevision('office', 'users');
  const { view, actor } = useOffice();
  const [isEditing, setEditing] = useState(false);
  const office = must(view.get('office', 'office'), 'the office');
  const user = must(view.get('users', actor.userId), 'the user');
  const refusal = editContacts.permit(view, actor, user);
  return (
    <Panel title={t.title}>
      <div className={css.body}>
        <FactList facts={officeFacts(office)} />
        <hr className={css.line} />
        <FactList facts={userFacts(user)} />
        <Button icon={Pencil} refusal={refusal && explain(refusal)} onClick={() => setEditing(true)}>
          {t.edit}
        </Button>
      </div>
      {isEditing ? <ContactsDialog user={user} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

function officeFacts(office: OfficeRecord) {
  const region = regionProfile(office.region);
  return [
    [t.commission, office.commission],
    [t.region, region.name],
    [t.experts, String(region.expertsPerApplication)],
    [t.kind, office.isSample ? t.sample : t.real],
    [t.createdAt, day.format(new Date(office.createdAt))],
  ] as const;
}

function userFacts(user: User) {
  return [
    [t.name, fullName(user)],
    [t.role, roleNames[user.role]],
    [t.post, user.post],
    [t.municipality, user.municipality],
    [t.phone, user.phone],
    [t.email, user.email],
  ] as const;
}
