import { type SectionEntry, sectionEntrySchema } from '#shared/commands/employees/save-employee-entry.ts';
import { fieldsOf } from '#shared/domain/employees/field-specs.ts';
import type { ListSection } from '#shared/domain/employees/sections.ts';
import type { ActivityKind } from '#shared/records/employee-records.ts';
import { type FieldTexts, textsOf, valuesOf } from '../form/field-texts.ts';
import type { Entry } from './section-parts.ts';

/** With what a form of an entry begins, and the entry that its texts make. */
export type EntryForm = {
  readonly initial: FieldTexts;
  readonly entryOf: (texts: FieldTexts) => SectionEntry;
};

/** Choices of a new entry that have no empty value. */
const firstChoices: Readonly<Partial<Record<ListSection, FieldTexts>>> = {
  achievements: { kind: 'DIPLOMA' },
  training: { kind: 'COURSES' },
  attestations: { category: 'FIRST' },
};

/** Fields that a kind of activity does not ask are stored empty. */
const emptyActivity = { from: null, until: null, level: '', role: '', result: '', document: '' };

/** The form of an entry, an edited or a new one. */
export function entryForm(
  section: ListSection,
  kind: ActivityKind | undefined,
  edited: Entry | undefined,
  newId: () => string,
): EntryForm {
  const specs = fieldsOf(section, kind);
  const scans = Array.isArray(edited?.scans) ? edited.scans : [];
  const fixed = section === 'activities' ? { ...emptyActivity, kind } : {};
  return {
    initial: edited ? textsOf(specs, edited) : { ...firstChoices[section] },
    entryOf: (texts) =>
      sectionEntrySchema.parse({
        section,
        entry: { ...fixed, ...valuesOf(specs, texts), scans, id: edited?.id ?? newId() },
      }),
  };
}
