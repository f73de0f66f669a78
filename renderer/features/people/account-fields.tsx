import { useMemo } from 'react';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { fullName } from '#shared/records/common.ts';
import { type Role, roleSchema } from '#shared/records/office.ts';
import { organisationPlaces } from '../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type AccountForm, type AccountProblems, scopesOf } from './account-form.ts';
import { LinkField } from './link-field.tsx';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.form;

export type AccountFieldsProps = {
  readonly form: AccountForm;
  readonly problems: AccountProblems;
  readonly onForm: (changed: Partial<AccountForm>) => void;
  /** Roles that may be given, with their names here. */
  readonly roles: readonly { readonly value: Role; readonly label: string }[];
  /** Whether a person may get more than one. */
  readonly hasMoreRoles: boolean;
};

/** All roles as the secretary gives them. */
export const allRoles = [...roleSchema.values].map((value) => ({ value, label: roleNames[value] }));

/** Fields of an account: who, in what role, for whom, how to reach him, what he signs in with. */
export function AccountFields(props: AccountFieldsProps) {
  const { form, problems, onForm, roles } = props;
  const line = (field: 'lastName' | 'firstName' | 'patronymic' | 'post' | 'phone' | 'email' | 'login') => ({
    id: `account-${field}`,
    label: t[field],
    value: form[field],
    error: problems[field] ?? null,
    onChange: (event: { readonly target: { readonly value: string } }) => onForm({ [field]: event.target.value }),
  });
  return (
    <div className={css.grid}>
      <SelectField
        className={css.half}
        label={t.role}
        options={roles}
        value={form.role}
        onChange={(role) => onForm({ role, roles: form.roles.filter((one) => one !== role) })}
      />
      <Scopes {...props} />
      {props.hasMoreRoles ? <MoreRoles {...props} /> : null}
      <TextField className={css.third} {...line('lastName')} />
      <TextField className={css.third} {...line('firstName')} />
      <TextField className={css.third} optional {...line('patronymic')} />
      <TextField className={css.third} optional {...line('post')} />
      <TextField className={css.third} optional inputMode="tel" {...line('phone')} />
      <TextField className={css.third} optional inputMode="email" {...line('email')} />
      <TextField className={css.full} hint={t.loginHint} spellCheck={false} {...line('login')} />
    </div>
  );
}

/** Whose applications the roles have to do with. */
function Scopes({ form, problems, onForm }: AccountFieldsProps) {
  const revision = useRevision('municipalities', 'organisations', 'experts', 'members');
  const { view } = useOffice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  const lists = useMemo(
    () => ({
      municipalities: [...view.all('municipalities')]
        .filter(({ isClosed }) => !isClosed)
        .map(({ id, name }) => ({ value: id, label: name })),
      organisations: organisationPlaces(view, () => true),
      experts: [...view.all('experts')].map((expert) => ({
        id: expert.id,
        label: `${fullName(expert)}, ${expert.post}`,
      })),
      members: [...view.all('members')].map((member) => ({ value: member.id, label: fullName(member) })),
    }),
    [view, revision],
  );
  const takeExpert = (expertId: string | null) => {
    const expert = view.get('experts', expertId ?? '');
    if (!expert) return onForm({ expertId });
    const { lastName, firstName, patronymic, post, phone, email } = expert;
    const known = { post: form.post || post, phone: form.phone || phone, email: form.email || email };
    onForm({ expertId, lastName, firstName, patronymic, ...known });
  };
  const kinds = scopesOf(form);
  return (
    <>
      {kinds.includes('municipality') ? (
        <SelectField
          className={css.half}
          label={t.municipality}
          options={lists.municipalities}
          searchable
          value={form.municipalityId}
          error={problems.municipalityId ?? null}
          onChange={(municipalityId) => onForm({ municipalityId })}
        />
      ) : null}
      {kinds.includes('organisation') ? (
        <LinkField
          className={css.half}
          label={t.organisation}
          hint={t.organisationHint}
          options={lists.organisations}
          value={form.organisationId}
          error={problems.organisationId ?? null}
          onValue={(organisationId) => onForm({ organisationId })}
        />
      ) : null}
      {kinds.includes('expert') ? (
        <LinkField
          className={css.half}
          label={t.expert}
          hint={t.expertHint}
          options={lists.experts}
          value={form.expertId}
          error={problems.expertId ?? null}
          onValue={takeExpert}
        />
      ) : null}
      {kinds.includes('member') ? (
        <SelectField
          className={css.half}
          label={t.member}
          options={lists.members}
          searchable
          value={form.memberId}
          error={problems.memberId ?? null}
          onChange={(memberId) => onForm({ memberId })}
        />
      ) : null}
    </>
  );
}

function MoreRoles({ form, onForm, roles }: AccountFieldsProps) {
  return (
    <fieldset className={css.roles}>
      <legend>{t.moreRoles}</legend>
      {roles
        .filter(({ value }) => value !== form.role)
        .map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={form.roles.includes(value)}
            onChange={(event) =>
              onForm({
                roles: event.target.checked ? [...form.roles, value] : form.roles.filter((role) => role !== value),
              })
            }
          />
        ))}
    </fieldset>
  );
}
