import {
  type EmployeeColumns,
  employeeFieldNames,
  employeeFields,
} from '#shared/domain/employees/import/employee-columns.ts';
import { columnLetter } from '#shared/domain/intake/grid.ts';
import type { OrganisationPlace } from '../../../office/organisation-places.ts';
import { ColumnFields } from '../../../ui/choose-file/column-fields.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import css from './import.module.css';
import { texts } from './texts.ts';

const NONE = '';
const options = employeeFields.map((field) => ({ value: field, label: employeeFieldNames[field] }));

type ImportColumnsProps = {
  readonly columns: EmployeeColumns;
  readonly places: readonly OrganisationPlace[];
  readonly placeId: string | null;
  readonly onColumns: (columns: EmployeeColumns) => void;
  readonly onPlace: (id: string | null) => void;
};

/** What each column of the file is, and where the workers of rows that name no place work. */
export function ImportColumns({ columns, places, placeId, onColumns, onPlace }: ImportColumnsProps) {
  return (
    <div className={css.columns}>
      <SelectField
        label={texts.place}
        searchable
        options={[{ value: NONE, label: texts.noPlace }, ...places.map(({ id, label }) => ({ value: id, label }))]}
        value={placeId ?? NONE}
        onChange={(id) => onPlace(id === NONE ? null : id)}
      />
      <ColumnFields
        mapping={columns.mapping}
        options={options}
        skipLabel={texts.skip}
        labelOf={(i) => texts.column(columnLetter(i), columns.headings[i] ?? '')}
        onMapping={(mapping) => onColumns({ ...columns, mapping })}
      />
    </div>
  );
}
