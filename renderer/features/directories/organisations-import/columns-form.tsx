import {
  type OrganisationColumns,
  type OrganisationField,
  organisationFieldNames,
  organisationFields,
} from '#shared/domain/directories/organisation-columns.ts';
import { columnLetter } from '#shared/domain/intake/grid.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './import.module.css';
import { texts } from './texts.ts';

const SKIP = 'skip';
const options = [
  { value: SKIP, label: texts.skip },
  ...organisationFields.map((field) => ({ value: field, label: organisationFieldNames[field] })),
] as const;

type ColumnsFormProps = {
  readonly columns: OrganisationColumns;
  readonly municipality: string;
  readonly onColumns: (columns: OrganisationColumns) => void;
  readonly onMunicipality: (name: string) => void;
};

/** What each column of the file is, and the municipality of rows that name none. */
export function ColumnsForm({ columns, municipality, onColumns, onMunicipality }: ColumnsFormProps) {
  const map = (column: number, chosen: OrganisationField | typeof SKIP) => {
    const field = chosen === SKIP ? null : chosen;
    // A field is loaded from one column only: it leaves the one that had it.
    const mapping = columns.mapping.map((known, i) => (i === column ? field : known === field ? null : known));
    onColumns({ ...columns, mapping });
  };
  return (
    <div className={css.columns}>
      {columns.mapping.map((field, i) => (
        <SelectField
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
          key={i}
          label={texts.column(columnLetter(i), columns.headings[i] ?? '')}
          options={options}
          value={field ?? SKIP}
          onChange={(value) => map(i, value)}
        />
      ))}
      <TextField
        label={texts.municipality}
        optional
        value={municipality}
        onChange={(event) => onMunicipality(event.target.value)}
      />
    </div>
  );
}
