import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { saveOrganisationProfile } from '#shared/commands/employees/save-organisation-profile.ts';
import { checkEmail, checkPhone } from '#shared/domain/checks/check-contacts.ts';
import { asError } from '#shared/domain/checks/finding.ts';
import { countsByOrganisation, type OrganisationCounts } from '#shared/domain/employees/card-state.ts';
import type { FieldFinding } from '#shared/domain/employees/check-entry.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { readEmail, readPhone } from '#shared/domain/intake/contacts.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { toast } from '../../ui/toast.tsx';
import type { FieldTexts } from './form/field-texts.ts';
import { FieldsForm } from './form/fields-form.tsx';
import css from './organisation-screen.module.css';
import { texts } from './texts.ts';
import { useSeenPlaces } from './use-places.ts';

const words = texts.organisation;

/** «Профиль ОО»: what an organisation tells of itself, and how far the cards of its workers are. */
export function OrganisationScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'organisationProfiles', 'employees');
  const places = useSeenPlaces();
  const own = view.get('users', actor.userId)?.organisationId;
  const [chosen, setChosen] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const counts = useMemo(() => countsByOrganisation(view), [view, revision]);
  const id = chosen ?? own ?? busiest(counts) ?? places[0]?.value;
  const organisation = id === undefined ? undefined : view.get('organisations', id);
  if (!organisation) return <Empty title={words.empty.title} text={words.empty.text} />;
  return (
    <div className={css.screen}>
      <ScreenHead title={words.title}>
        {places.length > 1 ? (
          <SelectField
            label={words.choose}
            hideLabel
            searchable
            className={css.choose}
            options={places}
            value={organisation.id}
            onChange={setChosen}
          />
        ) : null}
      </ScreenHead>
      <div className={css.panels}>
        <Panel title={words.profile}>
          <Profile key={organisation.id} organisation={organisation} />
        </Panel>
        <Panel title={words.counters} tone="sunken">
          <Counters counts={counts.get(organisation.id)} />
        </Panel>
      </div>
    </div>
  );
}

/** The organisation with the most cards to confirm: where the office looks first. */
function busiest(counts: ReadonlyMap<string, OrganisationCounts>): string | undefined {
  const [first] = [...counts].toSorted(([, a], [, b]) => b.UNCONFIRMED - a.UNCONFIRMED);
  return first?.[0];
}

const specs: readonly FieldSpec[] = [
  { name: 'fullName', label: words.fullName, kind: 'line', isWide: true },
  { name: 'name', label: words.name, kind: 'line', isRequired: true, isWide: true },
  { name: 'address', label: words.address, kind: 'line', isWide: true },
  { name: 'phone', label: words.phone, kind: 'line' },
  { name: 'email', label: words.email, kind: 'line' },
  { name: 'head', label: words.head, kind: 'line' },
  { name: 'headPost', label: words.headPost, kind: 'line' },
];

function Profile({ organisation }: { readonly organisation: Organisation }) {
  const office = useOffice();
  const { view, actor } = office;
  const formId = `organisation:${organisation.id}:profile`;
  const [isOpen, setOpen] = useState(() => office.drafts.get(formId) !== null);
  const place = { organisationId: organisation.id, municipalityId: organisation.municipalityId };
  const refusal = saveOrganisationProfile.permit(view, actor, place);
  const values = profileTexts(view, organisation);
  const save = async (typed: FieldTexts) => {
    const contacts = { phone: readPhone(typed.phone ?? ''), email: readEmail(typed.email ?? '') };
    const args = saveOrganisationProfile.args.parse({ ...values, ...typed, ...contacts, id: organisation.id });
    const outcome = await office.run(saveOrganisationProfile, args);
    if (!outcome.ok) return explain(outcome.error);
    toast({ text: words.saved });
    return null;
  };
  if (isOpen && !refusal) {
    return (
      <div className={css.body}>
        <FieldsForm
          label={words.profile}
          formId={formId}
          initial={values}
          specs={() => specs}
          check={checkProfile}
          save={save}
          onClose={() => setOpen(false)}
        />
      </div>
    );
  }
  return (
    <div className={css.body}>
      <dl className={css.facts}>
        <Fact name={words.territory} value={view.get('municipalities', organisation.municipalityId)?.name ?? ''} />
        {specs.map(({ name, label }) => (
          <Fact key={name} name={label} value={values[name] ?? ''} />
        ))}
      </dl>
      <Button refusal={refusal ? explain(refusal) : null} onClick={() => setOpen(true)}>
        {words.edit}
      </Button>
    </div>
  );
}

function profileTexts(view: View, organisation: Organisation): FieldTexts {
  const profile = view.get('organisationProfiles', organisation.id);
  return {
    name: organisation.name,
    fullName: organisation.fullName ?? '',
    address: organisation.address ?? '',
    phone: organisation.phone ?? '',
    email: organisation.email ?? '',
    head: profile?.head ?? '',
    headPost: profile?.headPost ?? '',
  };
}

function checkProfile({ name = '', phone = '', email = '' }: FieldTexts): readonly FieldFinding[] {
  const missing = name.trim() === '' ? [asError(refuseEmployee('organisationProfile.nameMissing', {}))] : [];
  return [
    ...missing.map((finding) => ({ field: 'name', finding })),
    ...checkPhone(phone).map((finding) => ({ field: 'phone', finding })),
    ...checkEmail(email).map((finding) => ({ field: 'email', finding })),
  ];
}

function Counters({ counts }: { readonly counts: OrganisationCounts | undefined }) {
  const [, navigate] = useLocation();
  const of = (count: number | undefined) => grouped(count ?? 0);
  return (
    <div className={css.body}>
      <dl className={css.counts}>
        <Fact name={words.atWork} value={of(counts?.atWork)} />
        <Fact name={words.confirmed} value={of(counts?.CONFIRMED)} />
        <Fact name={words.unconfirmed} value={of(counts?.UNCONFIRMED)} isWarned={(counts?.UNCONFIRMED ?? 0) > 0} />
        <Fact name={words.dismissed} value={of(counts?.DISMISSED)} />
      </dl>
      <Button onClick={() => navigate('/employees')}>{words.toList}</Button>
    </div>
  );
}

type FactProps = { readonly name: string; readonly value: string; readonly isWarned?: boolean };

function Fact({ name, value, isWarned }: FactProps) {
  return (
    <div data-warned={isWarned || undefined}>
      <dt>{name}</dt>
      <dd>{value === '' ? words.none : value}</dd>
    </div>
  );
}
