import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { OfficeForm } from './office-form.ts';
import css from './start.module.css';
import { texts } from './texts.ts';

const t = texts.fields;
const regions = regionProfiles.map(({ id, name }) => ({ value: id, label: name }));

/** Fields of the commission and of its secretary; stands in a `FormProvider`. */
export function OfficeFields() {
  const form = useFormContext<OfficeForm>();
  return (
    <>
      <FieldGroup title={t.office}>
        <Line name="commission" className={css.half} hint={t.commissionHint} autoFocus />
        <Controller
          control={form.control}
          name="region"
          render={({ field, fieldState }) => (
            <SelectField
              id="region"
              ref={field.ref}
              className={css.half}
              label={t.region}
              hint={t.regionHint}
              error={fieldState.error?.message}
              options={regions}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </FieldGroup>
      <FieldGroup title={t.person}>
        <Line name="lastName" className={css.third} />
        <Line name="firstName" className={css.third} />
        <Line name="patronymic" className={css.third} optional />
        <Line name="post" className={css.quarter} />
        <Line name="municipality" className={css.quarter} />
        <Line name="phone" className={css.quarter} hint={t.phoneHint} inputMode="tel" />
        <Line name="email" className={css.quarter} hint={t.emailHint} inputMode="email" />
      </FieldGroup>
    </>
  );
}

/** Fields under a head. */
export function FieldGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.group} aria-label={title}>
      <h2>{title}</h2>
      <div className={css.grid}>{children}</div>
    </section>
  );
}

type LineProps = Omit<Parameters<typeof TextField>[0], 'label' | 'name' | 'error'> & {
  readonly name: Exclude<keyof OfficeForm, 'region'>;
};

function Line({ name, ...field }: LineProps) {
  const form = useFormContext<OfficeForm>();
  const error = form.formState.errors[name]?.message;
  return <TextField id={name} label={t[name]} error={error} {...field} {...form.register(name)} />;
}
