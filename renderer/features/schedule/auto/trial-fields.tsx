import { X } from 'lucide-react';
import { useMemo } from 'react';
import { fieldName } from '#shared/domain/assignment/field-match.ts';
import type { Newcomer } from '#shared/domain/assignment/plan/planning-order.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { Trial } from './auto-store.ts';
import css from './settings-panel.module.css';
import { autoTexts } from './texts.ts';

const { trial: texts } = autoTexts;
const changes = [-5, -3, -1, 0, 1, 3, 5, 10] as const;

/** What a new expert of a trial takes. */
const NEWCOMER_LIMIT = 10;

type TrialFieldsProps = {
  readonly trial: Trial;
  readonly municipalityId: string | null;
  readonly onChange: (trial: Trial) => void;
};

/** «Что, если»: other limits, somebody away, one expert more. Nothing is saved. */
export function TrialFields({ trial, municipalityId, onChange }: TrialFieldsProps) {
  const set = (fields: Partial<Trial>) => onChange({ ...trial, ...fields });
  return (
    <div className={css.trial}>
      <Checkbox label={texts.on} checked={trial.isOn} onChange={(event) => set({ isOn: event.target.checked })} />
      {trial.isOn ? (
        <>
          <p className={css.note}>{texts.note}</p>
          <SelectField
            label={texts.limit}
            options={changes.map((change) => ({ value: String(change), label: texts.limits(change) }))}
            value={String(trial.limitChange)}
            onChange={(value) => set({ limitChange: Number(value) })}
          />
          <Absent trial={trial} onChange={set} />
          <Newcomers trial={trial} municipalityId={municipalityId} onChange={set} />
        </>
      ) : null}
    </div>
  );
}

type PartProps = { readonly trial: Trial; readonly onChange: (fields: Partial<Trial>) => void };

function Absent({ trial, onChange }: PartProps) {
  const { view } = useOffice();
  const revision = useRevision('experts');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the table another one
  const options = useMemo(() => expertOptions(view), [view, revision]);
  const { absentIds } = trial;
  return (
    <>
      <SelectField
        label={texts.absent}
        placeholder={texts.addAbsent}
        searchable
        options={options.filter(({ value }) => !absentIds.includes(value))}
        value={null}
        onChange={(id) => onChange({ absentIds: [...absentIds, id] })}
      />
      <ul className={css.chosen}>
        {absentIds.map((id) => {
          const expert = view.get('experts', id);
          const name = expert ? fullName(expert) : '';
          const drop = () => onChange({ absentIds: absentIds.filter((one) => one !== id) });
          return (
            <li key={id}>
              <span>{name}</span>
              <IconButton icon={X} name={texts.present(name)} quiet small onClick={drop} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Newcomers({ trial, municipalityId, onChange }: PartProps & { readonly municipalityId: string | null }) {
  const { view } = useOffice();
  const revision = useRevision('applications', 'municipalities');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const fields = useMemo(() => fieldsOf(view, municipalityId), [view, municipalityId, revision]);
  const { newcomers } = trial;
  const add = (key: string) => {
    const newcomer = fields.get(key);
    if (newcomer) onChange({ newcomers: [...newcomers, newcomer] });
  };
  return (
    <>
      <SelectField
        label={texts.newcomer}
        placeholder={texts.addNewcomer}
        searchable
        options={Array.from(fields, ([value, one]) => ({ value, label: wordsOf(view, one) }))}
        value={null}
        onChange={add}
      />
      <ul className={css.chosen}>
        {newcomers.map((newcomer, i) => {
          const words = wordsOf(view, newcomer);
          const drop = () => onChange({ newcomers: newcomers.filter((_, other) => other !== i) });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two newcomers may be alike in everything
            <li key={i}>
              <span>{words}</span>
              <IconButton icon={X} name={texts.drop(words)} quiet small onClick={drop} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function wordsOf(view: View, newcomer: Newcomer): string {
  return texts.newcomerOf(fieldName(newcomer), view.get('municipalities', newcomer.municipalityId)?.name ?? '');
}

function expertOptions(view: View) {
  return Array.from(view.all('experts'), (expert) => ({ value: expert.id, label: fullName(expert) })).sort((a, b) =>
    a.label.localeCompare(b.label, 'ru'),
  );
}

/** Subjects and posts that are applied for, by municipality: where one more expert could help. */
function fieldsOf(view: View, municipalityId: string | null): ReadonlyMap<string, Newcomer> {
  const fields = new Map<string, Newcomer>();
  for (const application of view.all('applications')) {
    if (municipalityId !== null && application.municipalityId !== municipalityId) continue;
    const { subject, post } = application;
    const key = `${application.municipalityId}|${subject === '' ? post : subject}`;
    const newcomer = { municipalityId: application.municipalityId, subject, post, limit: NEWCOMER_LIMIT };
    if (!fields.has(key)) fields.set(key, newcomer);
  }
  return new Map([...fields].sort(([a], [b]) => a.localeCompare(b, 'ru')));
}
