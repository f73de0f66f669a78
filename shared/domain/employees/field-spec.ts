/** How a field is typed, shown and checked. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'date'
  | 'choice'
  | 'hours'
  | 'years'
  | 'schoolYear'
  | 'post'
  | 'subject'
  | 'place';

/** A field of an entry: what the form shows, the list heads, the history names and the check asks. */
export type FieldSpec = {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly isRequired?: boolean;
  /** Values of a choice with their words. */
  readonly options?: Readonly<Record<string, string>>;
  /** Takes the whole width of a form. */
  readonly isWide?: boolean;
};
