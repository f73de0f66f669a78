import { useId, useMemo } from 'react';
import { type DirectoryWordKind, offeredWords } from '#shared/domain/directories/posts.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { SelectField, type SelectOption } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './fields-form.module.css';
import type { FieldsForm } from './use-fields-form.ts';

type SpecFieldProps = {
  readonly spec: FieldSpec;
  readonly id: string;
  readonly form: FieldsForm;
  /** Organisations that may be chosen as a place. */
  readonly places: readonly SelectOption<string>[];
};

/** A field by its kind: chosen, dated, typed with a list of known words. */
export function SpecField({ spec, id, form, places }: SpecFieldProps) {
  const { error, warning } = form.sayingOf(spec.name);
  const text = form.texts[spec.name] ?? '';
  const look = {
    id,
    label: spec.label,
    error,
    hint: warning,
    optional: false,
    className: spec.isWide ? css.wide : undefined,
  };
  const onText = (next: string) => form.onInput(spec.name, next);
  const onLeave = () => form.onLeave(spec.name);
  if (spec.kind === 'choice' || spec.kind === 'place') {
    const options = spec.kind === 'place' ? places : listed(spec.options ?? {});
    const searchable = spec.kind === 'place';
    return <SelectField {...look} {...{ options, searchable }} value={text} onChange={onText} onBlur={onLeave} />;
  }
  if (spec.kind === 'date') return <DateTextField {...look} text={text} onText={onText} onLeave={onLeave} />;
  const typed = {
    ...look,
    value: text,
    maxLength: 500,
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
    onBlur: onLeave,
  };
  if (spec.kind === 'post' || spec.kind === 'subject') return <DirectoryField {...typed} kind={spec.kind} />;
  return <TextField {...typed} />;
}

type TypedProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly hint: string | null;
  readonly className: string | undefined;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
};

function SuggestingField({ words, ...typed }: TypedProps & { readonly words: readonly string[] }) {
  const listId = useId();
  return (
    <div className={typed.className}>
      <TextField {...typed} className={undefined} list={listId} />
      <datalist id={listId}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}

/** A post or a subject is typed; those of the directory that are not closed are offered. */
function DirectoryField({ kind, ...typed }: TypedProps & { readonly kind: DirectoryWordKind }) {
  const { view } = useOffice();
  const revision = useRevision('applications', 'experts', 'directoryWords');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const words = useMemo(() => offeredWords(view, kind).slice(0, OFFERED), [view, kind, revision]);
  return <SuggestingField {...typed} words={words} />;
}

/** So many words are offered: a longer list is quicker typed than looked through. */
const OFFERED = 300;

function listed(options: Readonly<Record<string, string>>): readonly SelectOption<string>[] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}
