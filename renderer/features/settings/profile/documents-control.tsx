import { documentNames } from '#shared/domain/checklists/document-names.ts';
import { type Demand, demandSchema, type RegionProfile } from '#shared/records/region-profile.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import css from './profile.module.css';
import type { ControlProps } from './setting-control.tsx';
import { texts } from './texts.ts';

const ways = ['general', 'simplified', 'title'] as const;
const options = [...demandSchema.values].map((value) => ({ value, label: texts.demand[value] }));

/** Which documents are asked for, by the three ways. */
export function DocumentsControl({ profile, onChange }: ControlProps) {
  const set = (row: RegionProfile['documents'][number], way: (typeof ways)[number], demand: Demand) =>
    onChange({
      ...profile,
      documents: profile.documents.map((one) => (one === row ? { ...one, [way]: demand } : one)),
    });
  return (
    <table className={css.documents}>
      <thead>
        <tr>
          <th scope="col">{texts.document}</th>
          {ways.map((way) => (
            <th key={way} scope="col">
              {texts.ways[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {profile.documents.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{documentNames[row.kind]}</th>
            {ways.map((way) => (
              <td key={way}>
                <SelectField
                  label={texts.demandOf(documentNames[row.kind], texts.ways[way])}
                  hideLabel
                  options={options}
                  value={row[way]}
                  onChange={(demand) => set(row, way, demand)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
