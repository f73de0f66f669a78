import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { saveCommissionContacts } from '#shared/commands/help/save-contacts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { CommissionContacts } from '#shared/records/commission-news.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';

const t = texts.contacts;
const fields = ['address', 'phone', 'email', 'hours', 'note'] as const;
const blank = { address: '', phone: '', email: '', hours: '', note: '' };

/** «Контакты»: where the commission can be asked; the secretary writes, everybody reads. */
export function ContactsScreen() {
  const { view, actor } = useOffice();
  useRevision('commissionContacts', 'office');
  const [isEditing, setEditing] = useState(false);
  const contacts = view.get('commissionContacts', 'contacts');
  const forbidden = saveCommissionContacts.permit(view, actor, null);
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title} count={view.get('office', 'office')?.commission}>
        <Button
          variant="quiet"
          icon={Pencil}
          refusal={forbidden && explain(forbidden)}
          onClick={() => setEditing(true)}
        >
          {t.edit}
        </Button>
      </ScreenHead>
      {contacts ? (
        <ScrollPane className={css.body} label={t.card}>
          <dl className={css.facts}>
            {fields.map((field) => (
              <div key={field} className={css.fact}>
                <dt>{t.fields[field]}</dt>
                <dd>{contacts[field] === '' ? t.none : contacts[field]}</dd>
              </div>
            ))}
          </dl>
        </ScrollPane>
      ) : (
        <Empty title={t.empty.title} text={t.empty.text} />
      )}
      {isEditing ? <ContactsDialog contacts={contacts ?? blank} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

type ContactsDialogProps = { readonly contacts: Omit<CommissionContacts, 'id'>; readonly onClose: () => void };

function ContactsDialog({ contacts, onClose }: ContactsDialogProps) {
  const act = useAct();
  const { address, phone, email, hours, note } = contacts;
  const [typed, setTyped] = useState({ address, phone, email, hours, note });
  const save = async () => {
    const done = await act.run(saveCommissionContacts, typed);
    if (!done) return;
    onClose();
    toast({ text: t.kept });
  };
  return (
    <Dialog isOpen wide title={t.card} confirmLabel={t.save} onCancel={onClose} onConfirm={() => void save()}>
      {fields.map((field) => {
        const props = {
          label: t.fields[field],
          value: typed[field],
          onChange: (event: { readonly target: { readonly value: string } }) =>
            setTyped({ ...typed, [field]: event.target.value }),
        };
        return field === 'note' ? (
          <TextAreaField key={field} maxLength={2000} {...props} />
        ) : (
          <TextField key={field} maxLength={500} {...props} />
        );
      })}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
