import type { PlanMode } from '#shared/domain/assignment/plan/planning-order.ts';
import type { Weight, Wish } from '#shared/domain/assignment/plan/wishes.ts';
import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { useOffice } from '../../../office/react.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RadioField } from '../../../ui/radio-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { AutoState } from './auto-store.ts';
import css from './settings-panel.module.css';
import { autoTexts as texts } from './texts.ts';
import { TrialFields } from './trial-fields.tsx';
import type { Auto } from './use-auto.ts';

/** How far the list of periods goes from today. */
const PERIODS_BACK = 12;
const PERIODS_AHEAD = 12;

const EVERYWHERE = '';
const modes: readonly PlanMode[] = ['gaps', 'all', 'refusals'];
const wishes: readonly Wish[] = ['balance', 'distance', 'level', 'novelty', 'lead'];

type SettingsPanelProps = { readonly auto: Auto; readonly onChange: (fields: Partial<AutoState>) => void };

/** What is to be planned, how, and what makes a plan better. */
export function SettingsPanel({ auto, onChange }: SettingsPanelProps) {
  const { today } = useOffice();
  const { state, period, municipalities, isRegional } = auto;
  const known = periodsAround(today(), PERIODS_BACK, PERIODS_AHEAD);
  const periods = known.includes(period) ? known : [...known, period].sort();
  const places = municipalities.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Panel title={texts.settings} tone="sunken">
      <div className={css.fields}>
        <SelectField
          label={texts.period}
          options={periods.map((value) => ({ value, label: periodTitle(value) }))}
          value={period}
          onChange={(next) => onChange({ period: next })}
        />
        <SelectField
          label={texts.municipality}
          searchable
          options={isRegional ? [{ value: EVERYWHERE, label: texts.all }, ...places] : places}
          value={state.municipalityId ?? EVERYWHERE}
          onChange={(id) => onChange({ municipalityId: id === EVERYWHERE ? null : id })}
        />
        <RadioField
          label={texts.mode}
          hint={texts.modeNotes[state.mode]}
          options={modes.map((value) => ({ value, label: texts.modes[value] }))}
          value={state.mode}
          onChange={(value) => onChange({ mode: modes.find((mode) => mode === value) ?? state.mode })}
        />
        <fieldset className={css.wishes}>
          <legend>{texts.wishes}</legend>
          {wishes.map((wish) => (
            <SelectField<Weight>
              key={wish}
              label={texts.wishNames[wish]}
              options={texts.weights}
              value={state.wishes[wish]}
              onChange={(weight) => onChange({ wishes: { ...state.wishes, [wish]: weight } })}
            />
          ))}
        </fieldset>
        <TrialFields
          trial={state.trial}
          municipalityId={state.municipalityId}
          onChange={(trial) => onChange({ trial })}
        />
      </div>
    </Panel>
  );
}
