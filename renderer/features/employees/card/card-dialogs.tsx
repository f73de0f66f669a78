import { useState } from 'react';
import { checkEmployee } from '#shared/commands/employees/check-employee.ts';
import { dismissEmployee } from '#shared/commands/employees/dismiss-employee.ts';
import { returnEmployee } from '#shared/commands/employees/return-employee.ts';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { heldPosts } from '#shared/domain/employees/prefill.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { employeePostSchema } from '#shared/records/employee.ts';
import { useOffice } from '../../../office/react.tsx';
import { readDate } from '../../../ui/date-text.ts';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { Dialog, PlainDialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { textsOf, valuesOf } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts } from '../texts.ts';
import { usePlaces } from '../use-places.ts';
import type { CardDialog } from './card-actions.ts';
import css from './dialogs.module.css';
import { useCardAct } from './use-card-act.ts';

type CardDialogsProps = {
  readonly card: EmployeeCard;
  readonly open: CardDialog | null;
  readonly onClose: () => void;
};

type OneDialogProps = Omit<CardDialogsProps, 'open'>;

/** The windows in which a decision about the whole card is made. */
export function CardDialogs({ card, open, onClose }: CardDialogsProps) {
  if (open === 'remark') return <RemarkDialog card={card} onClose={onClose} />;
  if (open === 'dismiss') return <DismissDialog card={card} onClose={onClose} />;
  return open === 'return' ? <ReturnDialog card={card} onClose={onClose} /> : null;
}

/** What the deputy wants mended. */
function RemarkDialog({ card: { employee }, onClose }: OneDialogProps) {
  const act = useCardAct(employee.id);
  const [remark, setRemark] = useState(employee.check?.remark ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    const reason = await act(checkEmployee, { id: employee.id, remark });
    setRefusal(reason);
    if (reason === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.card.remarkTitle}
      confirmLabel={texts.card.remarkSave}
      refusal={remark.trim() === '' ? texts.card.remarkMissing : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <TextAreaField
        label={texts.card.remarkText}
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      <Refused words={refusal} />
    </Dialog>
  );
}

/** Dismissal from one of the organisations where the person works. */
function DismissDialog({ card, onClose }: OneDialogProps) {
  const { view, today } = useOffice();
  const { employee } = card;
  const act = useCardAct(employee.id);
  const places = usePlaces('fillEmployee');
  const held = new Set(heldPosts(card).map(({ organisationId }) => organisationId));
  const options = places.filter(({ value }) => held.has(value));
  const [organisationId, setOrganisation] = useState(options[0]?.value ?? '');
  const [on, setOn] = useState(formatDate(today()));
  const [document, setDocument] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const date = readDate(on);
  const save = async () => {
    if (date === null) return;
    const args = { id: employee.id, organisationId, on: date, document };
    const reason = await act(dismissEmployee, args, texts.card.dismissDone);
    setRefusal(reason);
    if (reason === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.card.dismissTitle}
      text={texts.card.dismissText}
      confirmLabel={texts.card.dismiss}
      confirmVariant="danger"
      refusal={date === null ? texts.form.noSuchDate : null}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.fields}>
        {options.length > 1 ? (
          <SelectField
            label={texts.card.dismissPlace}
            options={options}
            value={organisationId}
            onChange={setOrganisation}
          />
        ) : (
          <p>{view.get('organisations', organisationId)?.name}</p>
        )}
        <DateTextField label={texts.card.dismissOn} text={on} onText={setOn} />
        <TextField
          label={texts.card.dismissDocument}
          maxLength={300}
          value={document}
          onChange={(event) => setDocument(event.target.value)}
        />
      </div>
      <Refused words={refusal} />
    </Dialog>
  );
}

/** The post to which a dismissed worker returns; the last one is offered. */
function ReturnDialog({ card: { employee }, onClose }: OneDialogProps) {
  const office = useOffice();
  const act = useCardAct(employee.id);
  const places = usePlaces('fillEmployee');
  const fields = postFields.filter(({ name }) => name !== 'until');
  const last = employee.posts.at(-1);
  return (
    <PlainDialog isOpen wide title={texts.card.return} onClose={onClose}>
      <div className={css.body}>
        <FieldsForm
          label={texts.card.return}
          formId={`employee:${employee.id}:return`}
          initial={{ ...(last ? textsOf(fields, last) : {}), since: formatDate(office.today()), order: '' }}
          specs={() => fields}
          check={(typed) => checkEntry(fields, valuesOf(fields, typed), office.today())}
          save={(typed) => {
            const post = employeePostSchema.parse({ ...valuesOf(fields, typed), id: office.newId(), until: null });
            return act(returnEmployee, { id: employee.id, post }, texts.card.returnDone);
          }}
          saveLabel={texts.card.return}
          places={places}
          onClose={onClose}
        />
      </div>
    </PlainDialog>
  );
}

function Refused({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <Notice tone="bad" isAlert>
      {words}
    </Notice>
  );
}
