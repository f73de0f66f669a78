import { usualAssignmentRules } from '#shared/domain/assignment/assignment-rules.ts';
import type { AssignmentRules } from '#shared/records/region-profile.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { assignmentTexts as texts } from './assignment-texts.ts';
import type { ControlProps } from './setting-control.tsx';

/** Whom experts may judge: municipality, subject by hand, absence, an ended category. */
export function AssignmentControl({ profile, onChange }: ControlProps) {
  const rules = profile.assignment ?? usualAssignmentRules;
  const set = (fields: Partial<AssignmentRules>) => onChange({ ...profile, assignment: { ...rules, ...fields } });
  return (
    <>
      <SelectField
        label={texts.from}
        options={texts.fromOptions}
        value={rules.expertsFrom}
        onChange={(expertsFrom) => set({ expertsFrom })}
      />
      <SelectField
        label={texts.absence}
        options={texts.absenceOptions}
        value={rules.absence}
        onChange={(absence) => set({ absence })}
      />
      <SelectField
        label={texts.expired}
        options={texts.expiredOptions}
        value={rules.expiredCategory}
        onChange={(expiredCategory) => set({ expiredCategory })}
      />
      <Checkbox
        label={texts.otherSubject}
        checked={rules.otherSubjectByHand}
        onChange={(event) => set({ otherSubjectByHand: event.target.checked })}
      />
    </>
  );
}
