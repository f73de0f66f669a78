import { settingNames } from '#shared/domain/profile/setting-names.ts';
import { isTemplateClosed, officeTemplates } from '#shared/domain/scoring/templates/office-templates.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { useOffice } from '../../../office/react.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AssignmentControl } from './assignment-control.tsx';
import { DocumentsControl } from './documents-control.tsx';
import { NumberControl } from './number-control.tsx';
import { RegistrarsControl } from './registrars-control.tsx';
import type { SettingKey } from './setting-notes.ts';
import { StatusWordsControl } from './status-words-control.tsx';
import { texts } from './texts.ts';

/** What a control needs: the profile as it is being edited, and where to put it. */
export type ControlProps = {
  readonly profile: RegionProfile;
  readonly onChange: (profile: RegionProfile) => void;
};

/** The control of one setting. */
export function SettingControl({ setting, ...props }: ControlProps & { readonly setting: SettingKey }) {
  const { profile, onChange } = props;
  const label = settingNames[setting];
  switch (setting) {
    case 'name':
      return (
        <TextField
          label={label}
          value={profile.name}
          onChange={(event) => onChange({ ...profile, name: event.target.value })}
        />
      );
    case 'ruleset':
      return (
        <SelectField
          label={label}
          options={optionsOf(texts.ruleset)}
          value={profile.ruleset}
          onChange={(ruleset) => onChange({ ...profile, ruleset })}
        />
      );
    case 'employerNoteRequired':
    case 'teacherSignsConclusion':
    case 'lateWithdrawalAllowed':
    case 'abstentionsCountAgainst':
    case 'conflictsExcludeFromVote':
    case 'titleNeedsCurrentHighest':
      return (
        <Checkbox
          label={label}
          checked={profile[setting]}
          onChange={(event) => onChange({ ...profile, [setting]: event.target.checked })}
        />
      );
    case 'expertsPerApplication':
    case 'filingAdviceMonths':
      return (
        <NumberControl
          label={label}
          value={profile[setting]}
          onNumber={(value) => onChange({ ...profile, [setting]: value ?? 0 })}
        />
      );
    case 'handoverDay':
    case 'reapplicationYears':
    case 'additionalInfoWorkingDays':
      return (
        <NumberControl
          label={label}
          hint={texts.none}
          value={profile[setting]}
          onNumber={(value) => onChange({ ...profile, [setting]: value })}
        />
      );
    case 'aggregation':
      return (
        <SelectField
          label={label}
          options={optionsOf(texts.aggregation)}
          value={profile.aggregation}
          onChange={(aggregation) => onChange({ ...profile, aggregation })}
        />
      );
    case 'scheduleApproval':
      return (
        <SelectField
          label={label}
          options={optionsOf(texts.scheduleApproval)}
          value={profile.scheduleApproval ?? 'commission'}
          onChange={(scheduleApproval) => onChange({ ...profile, scheduleApproval })}
        />
      );
    case 'snilsMistake':
      return (
        <SelectField
          label={label}
          options={optionsOf(texts.snilsMistake)}
          value={profile.snilsMistake}
          onChange={(snilsMistake) => onChange({ ...profile, snilsMistake })}
        />
      );
    case 'simplifiedGrounds':
      return (
        <TextAreaField
          label={label}
          hint={texts.grounds}
          rows={5}
          value={profile.simplifiedGrounds.join('\n')}
          onChange={(event) => onChange({ ...profile, simplifiedGrounds: event.target.value.split('\n') })}
        />
      );
    case 'assignment':
      return <AssignmentControl {...props} />;
    case 'confirmation':
      return <ConfirmationControl {...props} />;
    case 'idle':
      return <IdleControl {...props} />;
    case 'filingWindow':
      return <WindowControl {...props} />;
    case 'disagreement':
      return <DisagreementControl {...props} />;
    case 'scoreTemplates':
      return <TemplatesControl {...props} />;
    case 'registrars':
      return <RegistrarsControl {...props} />;
    case 'documents':
      return <DocumentsControl {...props} />;
    case 'statusWords':
      return <StatusWordsControl {...props} />;
  }
}

function ConfirmationControl({ profile, onChange }: ControlProps) {
  const { confirmation } = profile;
  return (
    <>
      <SelectField
        label={texts.confirmationKind}
        options={optionsOf(texts.confirmation)}
        value={confirmation.kind}
        onChange={(kind) => onChange({ ...profile, confirmation: kind === 'byDate' ? { kind } : { kind, days: 2 } })}
      />
      {confirmation.kind === 'workingDays' ? (
        <NumberControl
          label={texts.confirmationDays}
          value={confirmation.days}
          onNumber={(days) => onChange({ ...profile, confirmation: { kind: 'workingDays', days: days ?? 0 } })}
        />
      ) : null}
    </>
  );
}

function IdleControl({ profile, onChange }: ControlProps) {
  const { idle } = profile;
  return (
    <>
      <NumberControl
        label={texts.days}
        value={idle.days}
        onNumber={(days) => onChange({ ...profile, idle: { ...idle, days: days ?? 0 } })}
      />
      <SelectField
        label={texts.kindOfDays}
        options={optionsOf({ calendar: texts.calendarDays, working: texts.workingDays })}
        value={idle.kind}
        onChange={(kind) => onChange({ ...profile, idle: { ...idle, kind } })}
      />
    </>
  );
}

function WindowControl({ profile, onChange }: ControlProps) {
  const { filingWindow } = profile;
  const set = (fields: Partial<NonNullable<RegionProfile['filingWindow']>>) =>
    onChange({ ...profile, filingWindow: { fromDay: 1, toDay: 10, openMonths: [], ...filingWindow, ...fields } });
  return (
    <>
      <Checkbox
        label={texts.windowOn}
        checked={filingWindow !== null}
        onChange={(event) => (event.target.checked ? set({}) : onChange({ ...profile, filingWindow: null }))}
      />
      {filingWindow ? (
        <>
          <NumberControl
            label={texts.fromDay}
            value={filingWindow.fromDay}
            onNumber={(day) => set({ fromDay: day ?? 0 })}
          />
          <NumberControl label={texts.toDay} value={filingWindow.toDay} onNumber={(day) => set({ toDay: day ?? 0 })} />
        </>
      ) : null}
    </>
  );
}

function DisagreementControl({ profile, onChange }: ControlProps) {
  const { disagreement } = profile;
  return (
    <>
      <NumberControl
        label={texts.maxDelta}
        hint={texts.none}
        value={disagreement.maxDelta}
        onNumber={(maxDelta) => onChange({ ...profile, disagreement: { ...disagreement, maxDelta } })}
      />
      <Checkbox
        label={texts.onVerdictSplit}
        checked={disagreement.onVerdictSplit}
        onChange={(event) =>
          onChange({ ...profile, disagreement: { ...disagreement, onVerdictSplit: event.target.checked } })
        }
      />
    </>
  );
}

const categories = ['FIRST', 'HIGHEST', 'METHODIST', 'MENTOR'] as const;

function TemplatesControl({ profile, onChange }: ControlProps) {
  const { view } = useOffice();
  const offered = (category: (typeof categories)[number]) =>
    officeTemplates(view).filter(
      ({ id, categories: served }) =>
        id === profile.scoreTemplates[category] || (served.includes(category) && !isTemplateClosed(view, id)),
    );
  return categories.map((category) => (
    <SelectField
      key={category}
      label={texts.category[category]}
      options={offered(category).map(({ id, title }) => ({ value: id, label: title }))}
      value={profile.scoreTemplates[category]}
      onChange={(id) => onChange({ ...profile, scoreTemplates: { ...profile.scoreTemplates, [category]: id } })}
    />
  ));
}

function optionsOf<K extends string>(words: Readonly<Record<K, string>>): readonly { value: K; label: string }[] {
  // Keys of a plain table of words are just its codes.
  return (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }));
}
