import { useState } from 'react';
import { saveEmployeeMethods } from '#shared/commands/employees/save-employee-methods.ts';
import { activityKindIds, activityKinds } from '#shared/domain/employees/activity-kinds.ts';
import { noRecords } from '#shared/domain/employees/employee-card.ts';
import { methodWorkNames, technologyNames } from '#shared/domain/employees/names.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import {
  type ActivityKind,
  type MethodWork,
  methodWorkSchema,
  type Technology,
  technologySchema,
} from '#shared/records/employee-records.ts';
import { useOffice } from '../../../office/react.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { texts } from '../texts.ts';
import { ListSectionView } from './list-section.tsx';
import css from './section.module.css';
import { entriesOf, type SectionProps } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

/** «Профессиональная деятельность»: two lists to choose from and ten kinds of records (S3, domain §2.22). */
export function ActivitiesSection({ card }: SectionProps) {
  const [kind, setKind] = useState<ActivityKind>(() => firstKind(card));
  const entries = entriesOf(card, 'activities');
  return (
    <>
      <MethodsFields card={card} />
      <div className={css.kind}>
        <SelectField
          label={texts.activity.kind}
          options={activityKindIds.map((value) => ({
            value,
            label: texts.activity.counted(
              activityKinds[value].name,
              entries.filter((entry) => entry.kind === value).length,
            ),
          }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <h3 className={css.subtitle}>{activityKinds[kind].name}</h3>
      <ListSectionView
        key={kind}
        card={card}
        section="activities"
        kind={kind}
        label={activityKinds[kind].name}
        hint={kind === 'PUPILS' || kind === 'RESULTS' ? texts.activity.minors : undefined}
      />
    </>
  );
}

function firstKind(card: SectionProps['card']): ActivityKind {
  const used = new Set(entriesOf(card, 'activities').map((entry) => entry.kind));
  return activityKindIds.find((kind) => used.has(kind)) ?? 'ASSOCIATION';
}

/** The two lists; each mark is written at once and can be taken back. */
function MethodsFields({ card }: SectionProps) {
  const office = useOffice();
  const { employee } = card;
  const act = useCardAct(employee.id);
  const [refused, setRefused] = useState<string | null>(null);
  const { technologies, methodWork } = card.records ?? noRecords(employee.id);
  const refusal = saveEmployeeMethods.permit(office.view, office.actor, employee);
  const save = async (next: { technologies?: Technology[]; methodWork?: MethodWork[] }) =>
    setRefused(await act(saveEmployeeMethods, { id: employee.id, technologies, methodWork, ...next }));
  const locked = refusal ? explain(refusal) : null;
  return (
    <>
      <Choices
        label={texts.activity.technologies}
        names={technologyNames}
        chosen={technologies}
        locked={locked}
        onChange={(values) => void save({ technologies: technologySchema.array().parse(values) })}
      />
      <Choices
        label={texts.activity.methodWork}
        names={methodWorkNames}
        chosen={methodWork}
        locked={locked}
        onChange={(values) => void save({ methodWork: methodWorkSchema.array().parse(values) })}
      />
      {refused ? (
        <Notice tone="bad" isAlert>
          {refused}
        </Notice>
      ) : null}
    </>
  );
}

type ChoicesProps = {
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  /** Why nothing can be marked; the marks are then only shown. */
  readonly locked: string | null;
  readonly onChange: (values: readonly string[]) => void;
};

function Choices({ label, names, chosen, locked, onChange }: ChoicesProps) {
  return (
    <fieldset className={css.choices}>
      <legend className={css.subtitle}>{label}</legend>
      {locked === null ? (
        Object.entries(names).map(([value, name]) => (
          <Checkbox
            key={value}
            label={name}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))
      ) : (
        <p>{chosen.map((value) => names[value]).join(', ') || texts.activity.nothingChosen}</p>
      )}
    </fieldset>
  );
}
