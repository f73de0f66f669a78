import { Plus, X } from 'lucide-react';
import { z } from 'zod';
import { requestInfo } from '#shared/commands/information/request-info.ts';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { addWorkingDays } from '#shared/domain/calendar/working-days.ts';
import { localDateSchema } from '#shared/records/common.ts';
import { infoRequestKindSchema } from '#shared/records/info-request.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextAreaField } from '../../../../ui/text-area-field.tsx';
import { dialogTexts } from './dialog-texts.ts';
import css from './request-dialog.module.css';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useDialogDraft } from './use-dialog-draft.ts';
import { useStep } from './use-step.ts';

const texts = dialogTexts.request;

const askedSchema = z.object({
  id: z.string(),
  kind: infoRequestKindSchema,
  text: z.string(),
  due: localDateSchema.nullable(),
  isBlocking: z.boolean(),
});
type Asked = z.infer<typeof askedSchema>;

/** Days in which an answer is usually given. */
const USUAL_DAYS = 5;

const kinds = [...infoRequestKindSchema.values].map((value) => ({ value, label: texts.kinds[value] }));

/** «Запросить сведения»: of other bodies, the employer, the applicant; several requests at once, each with its term. */
export function RequestStep({ application, onClose }: StepDialogProps) {
  const { office, act, take } = useStep();
  const blank = (): Asked => ({
    id: office.newId(),
    kind: 'APPLICANT',
    text: '',
    due: addWorkingDays(calendarOf(office.view), office.today(), USUAL_DAYS),
    isBlocking: true,
  });
  const draft = useDialogDraft(`request:${application.id}`, z.object({ asked: z.array(askedSchema).min(1) }), () => ({
    asked: [blank()],
  }));
  const { asked } = draft.input;
  const replace = (next: Asked) => draft.change({ asked: asked.map((one) => (one.id === next.id ? next : one)) });
  const requests = asked.flatMap(({ due, ...one }) =>
    due === null || one.text.trim() === '' ? [] : [{ ...one, due, text: one.text.trim() }],
  );
  const confirm = async () => {
    const told = { done: texts.done(requests.length) };
    if (!(await take(requestInfo, { applicationId: application.id, requests }, told))) return;
    await draft.discard();
    onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm(asked.length)}
      missing={requests.length === asked.length ? null : texts.missing}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {asked.map((one, i) => (
        <RequestFields
          key={one.id}
          no={i + 1}
          asked={one}
          onChange={replace}
          onRemove={
            asked.length > 1 ? () => draft.change({ asked: asked.filter(({ id }) => id !== one.id) }) : undefined
          }
        />
      ))}
      <div>
        <Button icon={Plus} onClick={() => draft.change({ asked: [...asked, blank()] })}>
          {texts.add}
        </Button>
      </div>
    </StepFrame>
  );
}

type RequestFieldsProps = {
  readonly no: number;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly onRemove: (() => void) | undefined;
};

function RequestFields({ no, asked, onChange, onRemove }: RequestFieldsProps) {
  return (
    <fieldset className={css.request}>
      <legend className={css.legend}>
        {texts.one(no)}
        {onRemove ? <IconButton icon={X} name={texts.remove(no)} quiet small onClick={onRemove} /> : null}
      </legend>
      <div className={css.line}>
        <SelectField
          label={texts.kind}
          options={kinds}
          value={asked.kind}
          onChange={(kind) => onChange({ ...asked, kind })}
        />
        <DateField label={texts.due} value={asked.due} onChange={(due) => onChange({ ...asked, due })} />
      </div>
      <TextAreaField
        label={texts.body}
        rows={2}
        maxLength={2000}
        value={asked.text}
        onChange={(event) => onChange({ ...asked, text: event.target.value })}
      />
      <Checkbox
        label={texts.isBlocking}
        checked={asked.isBlocking}
        onChange={(event) => onChange({ ...asked, isBlocking: event.target.checked })}
      />
    </fieldset>
  );
}
