import type { CommissionMember } from '#shared/records/commission-member.ts';
import type { View } from '#shared/records/view.ts';
import { organisationOptions } from '../../../office/organisation-places.ts';
import { useOffice } from '../../../office/react.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { texts } from './texts.ts';

const NONE = '';
const offices: readonly CommissionMember['office'][] = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'];

type MemberFieldsProps = {
  readonly member: CommissionMember;
  readonly onChange: (member: CommissionMember) => void;
};

/** Fields of a member of the commission. */
export function MemberFields({ member, onChange }: MemberFieldsProps) {
  const { view } = useOffice();
  const text = (field: 'lastName' | 'firstName' | 'patronymic' | 'post', optional = false) => (
    <TextField
      label={texts[field]}
      optional={optional}
      maxLength={100}
      value={member[field]}
      onChange={(event) => onChange({ ...member, [field]: event.target.value })}
    />
  );
  return (
    <>
      {text('lastName')}
      {text('firstName')}
      {text('patronymic', true)}
      <SelectField
        label={texts.officeLabel}
        options={offices.map((value) => ({ value, label: texts.office[value] }))}
        value={member.office}
        onChange={(office) => onChange({ ...member, office })}
      />
      <Checkbox
        label={texts.isUnion}
        checked={member.isUnion}
        onChange={(event) => onChange({ ...member, isUnion: event.target.checked })}
      />
      {text('post', true)}
      <SelectField
        label={texts.organisation}
        hint={texts.organisationHint}
        options={placesOf(view, member.organisationId)}
        value={member.organisationId ?? NONE}
        searchable
        onChange={(id) => onChange({ ...member, organisationId: id === NONE ? null : id })}
      />
      <DateField
        label={texts.since}
        optional
        value={member.since ?? null}
        onChange={(since) => onChange({ ...member, since })}
      />
      <DateField
        label={texts.until}
        optional
        value={member.until ?? null}
        onChange={(until) => onChange({ ...member, until })}
      />
    </>
  );
}

function placesOf(view: View, chosen: string | null) {
  const open = organisationOptions(view, ({ id, isClosed }) => !isClosed || id === chosen);
  return [{ value: NONE, label: texts.noOrganisation }, ...open];
}
