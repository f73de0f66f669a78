import { SelectField, type SelectOption } from '../select-field.tsx';

const SKIP = 'skip';

type ColumnFieldsProps<F extends string> = {
  /** What each column is; null: it is not loaded. */
  readonly mapping: readonly (F | null)[];
  readonly options: readonly SelectOption<F>[];
  readonly skipLabel: string;
  readonly labelOf: (column: number) => string;
  readonly onMapping: (mapping: readonly (F | null)[]) => void;
};

/** What each column of a file is. A field is loaded from one column only: it leaves the one that had it. */
export function ColumnFields<F extends string>({
  mapping,
  options,
  skipLabel,
  labelOf,
  onMapping,
}: ColumnFieldsProps<F>) {
  const map = (column: number, chosen: F | typeof SKIP) => {
    const field = chosen === SKIP ? null : (options.find(({ value }) => value === chosen)?.value ?? null);
    onMapping(mapping.map((known, i) => (i === column ? field : known === field ? null : known)));
  };
  return mapping.map((field, i) => (
    <SelectField<F | typeof SKIP>
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
      key={i}
      label={labelOf(i)}
      options={[{ value: SKIP, label: skipLabel }, ...options]}
      value={field ?? SKIP}
      onChange={(value) => map(i, value)}
    />
  ));
}
