import { useId, useMemo } from 'react';
import { nomenclaturePosts } from '#shared/domain/checks/check-post.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { useOffice } from '../../../office/react.tsx';
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
  if (spec.kind === 'post') return <SuggestingField {...typed} words={nomenclaturePosts} />;
  if (spec.kind === 'subject') return <SubjectField {...typed} />;
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

/** A subject is typed; those that the office has met are offered. */
function SubjectField(typed: TypedProps) {
  const { view } = useOffice();
  const words = useMemo(() => {
    const met = new Set<string>();
    for (const { subject } of view.all('applications')) if (subject !== '') met.add(subject);
    return [...met].sort((a, b) => a.localeCompare(b, 'ru')).slice(0, 200);
  }, [view]);
  return <SuggestingField {...typed} words={words} />;
}

function listed(options: Readonly<Record<string, string>>): readonly SelectOption<string>[] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}
