import {
  type OrganisationColumns,
  organisationFieldNames,
  organisationFields,
} from '#shared/domain/directories/organisation-columns.ts';
import { columnLetter } from '#shared/domain/intake/grid.ts';
import { ColumnFields } from '../../../ui/choose-file/column-fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './import.module.css';
import { texts } from './texts.ts';

const options = organisationFields.map((field) => ({ value: field, label: organisationFieldNames[field] }));

type ColumnsFormProps = {
  readonly columns: OrganisationColumns;
  readonly municipality: string;
  readonly onColumns: (columns: OrganisationColumns) => void;
  readonly onMunicipality: (name: string) => void;
};

/** What each column of the file is, and the municipality of rows that name none. */
export function ColumnsForm({ columns, municipality, onColumns, onMunicipality }: ColumnsFormProps) {
  return (
    <div className={css.columns}>
      <ColumnFields
        mapping={columns.mapping}
        options={options}
        skipLabel={texts.skip}
        labelOf={(i) => texts.column(columnLetter(i), columns.headings[i] ?? '')}
        onMapping={(mapping) => onColumns({ ...columns, mapping })}
      />
      <TextField
        label={texts.municipality}
        optional
        value={municipality}
        onChange={(event) => onMunicipality(event.target.value)}
      />
    </div>
  );
}
