import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type FieldErrors, FormProvider, useForm } from 'react-hook-form';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordPair } from '../../ui/password/password-pair.tsx';
import { attempt } from './attempt.ts';
import { createNewOffice } from './create-new-office.ts';
import { focusFirst, problemsOf } from './form-problems.ts';
import { FieldGroup, OfficeFields } from './office-fields.tsx';
import { emptyOfficeForm, type NewOfficeForm, newOfficeFormSchema, personalOf } from './office-form.ts';
import { SampleOffer } from './sample-offer.tsx';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { Go } from './step.ts';
import { fieldLabels, texts } from './texts.ts';

const t = texts.welcome;

/** «Создать кабинет»: the commission, its secretary and a password. */
export function CreateStep({ go }: { readonly go: Go }) {
  const form = useForm<NewOfficeForm>({
    resolver: zodResolver(newOfficeFormSchema),
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: { ...emptyOfficeForm, password: '', repeat: '' },
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { errors, isSubmitting, submitCount } = form.formState;
  const create = form.handleSubmit(async (values) => {
    setRefusal(null);
    const made = await attempt(() => createNewOffice(values));
    if (made.ok) go({ at: 'recoveryKey', ...made.value });
    else setRefusal(made.error);
  }, showProblems);
  return (
    <StartLayout
      title={t.title}
      lead={t.lead}
      onSubmit={create}
      aside={<SampleOffer go={go} />}
      bar={
        <ActionBar sentence={isSubmitting ? t.creating : t.ready}>
          <Button large type="submit" variant="primary" refusal={isSubmitting ? t.creating : null}>
            {t.create}
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
      <FieldGroup title={texts.fields.passwordGroup}>
        <PasswordPair
          className={css.half}
          note={texts.forgottenPassword}
          labels={{ password: texts.fields.password, repeat: texts.fields.repeat }}
          password={{ ...form.register('password'), error: errors.password?.message }}
          repeat={{ ...form.register('repeat'), error: errors.repeat?.message }}
          typed={form.watch('password')}
          personal={personalOf(form.watch())}
        />
      </FieldGroup>
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

function showProblems(errors: FieldErrors<NewOfficeForm>): void {
  focusFirst(problemsOf(errors, fieldLabels));
}
