import { useState } from 'react';
import { setPersonForms } from '#shared/commands/set-person-forms.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { type ObliqueCase, obliqueCases } from '#shared/domain/words/cases.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { caseNames } from '#shared/domain/words/people/kept-forms.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './name-forms.module.css';
import { texts } from './texts.ts';

const words = texts.nameForms;

/** How the applicant's name reads in papers: a button beside his name, marked where the program is not sure. */
export function NameForms({ application }: { readonly application: Application }) {
  useRevision('personForms', 'applications');
  const { view, actor } = useOffice();
  const [isOpen, setOpen] = useState(false);
  if (setPersonForms.permit(view, actor, application)) return null;
  const { isDoubtful } = formsOfApplicant(view, application);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isDoubtful ? <Tag tone="warn">{words.doubtful}</Tag> : null}
      {isOpen ? <NameFormsDialog application={application} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type NameFormsDialogProps = { readonly application: Application; readonly onClose: () => void };

function NameFormsDialog({ application, onClose }: NameFormsDialogProps) {
  const { view } = useOffice();
  const act = useAct();
  const [forms, setForms] = useState(() => formsOfApplicant(view, application));
  const typed = Object.fromEntries(obliqueCases.map((one) => [one, forms[one]]));
  const write = async (given: typeof typed | null, said: string) => {
    if (!(await act.run(setPersonForms, { applicationId: application.id, forms: given }))) return;
    toast({ text: said });
    onClose();
  };
  const change = (one: ObliqueCase, text: string) => setForms((before) => ({ ...before, [one]: text }));
  return (
    <Dialog
      isOpen
      wide
      title={words.title(forms.nominative)}
      text={forms.isDoubtful ? words.check : words.text}
      confirmLabel={words.write}
      onCancel={onClose}
      onConfirm={() => void write(typed, words.written)}
    >
      <div className={css.fields}>
        {obliqueCases.map((one) => (
          <TextField
            key={one}
            label={capitalised(caseNames[one])}
            value={forms[one]}
            onChange={(event) => change(one, event.target.value)}
          />
        ))}
      </div>
      {forms.source === 'manual' ? (
        <Button onClick={() => void write(null, words.byRule)}>{words.toRule}</Button>
      ) : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
