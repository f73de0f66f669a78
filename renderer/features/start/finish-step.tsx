import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type FieldErrors, FormProvider, useForm } from 'react-hook-form';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Notice } from '../../ui/notice.tsx';
import { attempt } from './attempt.ts';
import { writeOffice } from './create-new-office.ts';
import { focusFirst, problemsOf } from './form-problems.ts';
import { OfficeFields } from './office-fields.tsx';
import { emptyOfficeForm, type OfficeForm, officeFormSchema } from './office-form.ts';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import { fieldLabels, texts } from './texts.ts';

type FinishStepProps = { readonly opened: OpenedOffice; readonly onDone: () => void };

/** The making was cut short after the keys: asks for the commission and the secretary. */
export function FinishStep({ opened, onDone }: FinishStepProps) {
  const t = texts.welcome;
  const form = useForm<OfficeForm>({
    resolver: zodResolver(officeFormSchema),
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: emptyOfficeForm,
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { errors, submitCount } = form.formState;
  const finish = form.handleSubmit(async (values) => {
    const written = await attempt(() => writeOffice(opened, values));
    if (written.ok) onDone();
    else setRefusal(written.error);
  }, showProblems);
  return (
    <StartLayout
      title={t.finish}
      lead={t.finishLead}
      onSubmit={finish}
      bar={
        <ActionBar sentence={t.finish}>
          <Button large type="submit" variant="primary">
            {t.finishButton}
          </Button>
        </ActionBar>
      }
    >
      {submitCount > 0 ? (
        <div className={css.notice}>
          <ErrorSummary problems={problemsOf(errors, fieldLabels)} />
        </div>
      ) : null}
      <FormProvider {...form}>
        <OfficeFields />
      </FormProvider>
      <div className={css.notice}>
        {refusal ? (
          <Notice tone="bad" isAlert>
            {explain(refusal)}
          </Notice>
        ) : null}
      </div>
    </StartLayout>
  );
}

function showProblems(errors: FieldErrors<OfficeForm>): void {
  focusFirst(problemsOf(errors, fieldLabels));
}
