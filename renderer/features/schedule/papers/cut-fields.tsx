import { organisationsOf } from '#shared/documents/schedule-cuts.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { useOffice } from '../../../office/react.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import css from '../preview-panel.module.css';
import { type Cut, firstOrganisation } from './cut.ts';
import { paperTexts as texts } from './texts.ts';

type CutFieldsProps = {
  /** The schedule of the whole municipality: its organisations are chosen from. */
  readonly whole: ScheduleModel;
  readonly cut: Cut;
  readonly onCut: (cut: Cut) => void;
};

/** Whose schedule is printed. A coordinator has no region to print. */
export function CutFields({ whole, cut, onCut }: CutFieldsProps) {
  const { actor } = useOffice();
  const kinds = (['municipality', 'organisation', 'organisations', 'region'] as const).filter(
    (kind) => kind !== 'region' || actor.role !== 'coordinator',
  );
  const organisations = organisationsOf(whole).map((name) => ({ value: name, label: name }));
  const choose = (kind: Cut['kind']) =>
    onCut(kind === 'organisation' ? { kind, organisation: firstOrganisation(whole) } : { kind });
  return (
    <div className={css.cut}>
      <SelectField
        label={texts.cut}
        options={kinds.map((kind) => ({ value: kind, label: texts.cuts[kind] }))}
        value={cut.kind}
        onChange={choose}
      />
      {cut.kind === 'organisation' ? (
        <SelectField
          label={texts.organisation}
          searchable
          options={organisations}
          value={cut.organisation}
          onChange={(organisation) => onCut({ kind: 'organisation', organisation })}
        />
      ) : null}
    </div>
  );
}
