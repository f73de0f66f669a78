import { editApplication } from '#shared/commands/edit-application.ts';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { useOffice } from '../../../office/react.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type CardData, useCardData } from '../card/card-data.ts';
import { texts as cardTexts } from '../card/texts.ts';
import { useEditForm } from '../card/use-edit-form.ts';
import { FormField } from '../new/form-field.tsx';
import { editTexts } from './texts.ts';

type FieldsDialogProps = {
  readonly applicationId: string;
  readonly fields: readonly EditableField[];
  readonly onClose: () => void;
};

/** Fields of one application over the list: the same checks, locks, reason and undo as in its card. */
export function FieldsDialog({ applicationId, ...props }: FieldsDialogProps) {
  const card = useCardData(applicationId);
  return card ? <FieldsForm card={card} {...props} /> : null;
}

type FieldsFormProps = Omit<FieldsDialogProps, 'applicationId'> & { readonly card: CardData };

function FieldsForm({ card, fields, onClose }: FieldsFormProps) {
  const { view, actor } = useOffice();
  const form = useEditForm(card);
  const { application } = card;
  const refused = editApplication.permit(view, actor, application);
  const why = refused && explain(refused);
  const save = async () => {
    if (await form.save()) onClose();
  };
  const cancel = () => {
    form.discard();
    onClose();
  };
  const names = fields.map((field) => cardTexts.fields[field]);
  return (
    <Dialog
      isOpen
      title={editTexts.title(names)}
      text={editTexts.of(application.systemNo, surnameWithInitials(application))}
      confirmLabel={cardTexts.form.save}
      refusal={why ?? form.whyNotSaved}
      onCancel={cancel}
      onConfirm={() => void save()}
    >
      {why === null ? (
        fields.map((field) => <FormField key={field} name={field} port={form.port} />)
      ) : (
        <Notice tone="info">{why}</Notice>
      )}
      {why === null && form.needsReason ? (
        <TextField
          label={cardTexts.form.reason}
          hint={cardTexts.form.reasonHint}
          maxLength={1000}
          value={form.reason}
          onChange={(event) => form.onReason(event.target.value)}
        />
      ) : null}
      {form.refusal ? (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      ) : null}
    </Dialog>
  );
}
