import type { ReactNode } from 'react';
import { intakeRefusalReason } from '#shared/domain/intake-refusal/reasons.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { CardData } from './card-data.ts';
import css from './fields.module.css';
import { MaskedSnils } from './masked.tsx';
import { texts } from './texts.ts';

const { fields, sections, none } = texts;

/** The tab «Заявление»: every field as it stands. */
export function ApplicationTab({ card }: { readonly card: CardData }) {
  const { application } = card;
  return (
    <div className={css.sheet}>
      {application.intakeRefusal ? <RefusalSection card={card} /> : null}
      <Section title={sections.person}>
        <Field name={fields.lastName}>{application.lastName}</Field>
        <Field name={fields.phone}>{application.phone || none}</Field>
        <Field name={fields.firstName}>{application.firstName}</Field>
        <Field name={fields.email}>{application.email || none}</Field>
        <Field name={fields.patronymic}>{application.patronymic || none}</Field>
        <Field name={fields.snils}>
          <MaskedSnils snils={card.personal?.snils ?? ''} />
        </Field>
      </Section>
      <Section title={sections.service}>
        <Field name={fields.claimedCategory}>{categoryNames[application.claimedCategory]}</Field>
        <Field name={fields.heldCategory}>{categoryNames[application.heldCategory]}</Field>
        <Field name={fields.post}>{application.post}</Field>
        <Field name={fields.heldUntil}>{dateOr(application.heldUntil)}</Field>
        <Field name={fields.subject}>{application.subject || none}</Field>
        <Field name={fields.form}>{formNames[application.form]}</Field>
        <Field name={fields.municipality}>{card.municipality?.name ?? none}</Field>
        <Field name={fields.period}>{application.period ? periodTitle(application.period) : none}</Field>
        <Field name={fields.organisationId} isWide>
          {card.organisation?.name ?? none}
        </Field>
      </Section>
      <Section title={sections.numbers}>
        <Field name={fields.receivedAt}>{formatDate(application.receivedAt)}</Field>
        <Field name={fields.epguNo}>{application.epguNo ?? none}</Field>
        <Field name={fields.registeredOn}>{dateOr(application.registeredOn)}</Field>
        <Field name={fields.registrationNo}>{application.registrationNo ?? none}</Field>
      </Section>
      {application.note === '' ? null : (
        <Section title={sections.note}>
          <Field name={fields.note} isWide>
            {application.note}
          </Field>
        </Section>
      )}
    </div>
  );
}

function RefusalSection({ card: { application } }: { readonly card: CardData }) {
  const { reasonCodes, text } = application.intakeRefusal ?? { reasonCodes: [], text: '' };
  return (
    <section className={css.section} aria-label={texts.intakeRefusal}>
      <h2 className={css.title}>{texts.intakeRefusal}</h2>
      <ul className={css.reasons}>
        {reasonCodes.map((code) => (
          <li key={code}>{intakeRefusalReason(code)?.text}</li>
        ))}
      </ul>
      <p className={css.refusal}>{text}</p>
    </section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <dl className={css.fields}>{children}</dl>
    </section>
  );
}

type FieldProps = { readonly name: string; readonly isWide?: boolean; readonly children: ReactNode };

function Field({ name, isWide, children }: FieldProps) {
  return (
    <div className={isWide ? css.wide : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function dateOr(date: LocalDate | null): string {
  return date ? formatDate(date) : none;
}
