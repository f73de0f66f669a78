import { createContext, type ReactNode, useContext } from 'react';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { Tag } from '../../../ui/tag.tsx';
import css from './fields.module.css';
import { texts } from './texts.ts';
import type { EditedFields } from './use-edited-fields.ts';

const Edited = createContext<EditedFields>(new Map());

/** Marks the fields beneath it that were put right after filing. */
export const EditedProvider = Edited.Provider;

type SectionProps = { readonly title: string; readonly tools?: ReactNode; readonly children: ReactNode };

/** A block of the card. */
export function Section({ title, tools, children }: SectionProps) {
  return (
    <section className={css.section} aria-label={title}>
      <div className={css.title}>
        <h2>{title}</h2>
        {tools}
      </div>
      <dl className={css.fields}>{children}</dl>
    </section>
  );
}

type FieldProps = {
  readonly name: string;
  /** The field of the record, where it may be marked as changed. */
  readonly of?: EditableField;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A field as it stands; «изменено» with the day where it was put right since. */
export function Field({ name, of, isWide, children }: FieldProps) {
  const edited = useContext(Edited);
  const on = of === undefined ? undefined : edited.get(of);
  return (
    <div className={isWide ? css.wide : undefined}>
      <dt>{name}</dt>
      <dd>
        {children}
        {on === undefined ? null : (
          <>
            {' '}
            <Tag tone="info">{texts.edited(on)}</Tag>
          </>
        )}
      </dd>
    </div>
  );
}
