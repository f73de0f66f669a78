import { useMemo } from 'react';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { offeredWords } from '#shared/domain/directories/posts.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { FieldLook } from '../../../ui/field-frame.tsx';
import { SuggestField, type Suggestion } from '../../../ui/suggest-field.tsx';
import { fieldLengths } from './field-kinds.ts';
import type { FormPort } from './form-port.ts';
import { texts } from './texts.ts';

type SuggestedFieldProps = {
  readonly name: EditableField;
  readonly look: FieldLook & { readonly id: string };
  readonly port: FormPort;
};

/** A text that is mostly one of known ones: a post of the nomenclature, a subject, a ground of the region. */
export function SuggestedField({ name, look, port }: SuggestedFieldProps) {
  const office = useOffice();
  const revision = useRevision('directoryWords', 'officeProfiles');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the words other ones
  const suggestions = useMemo(() => wordsFor(office, name).map(suggestion), [office, name, revision]);
  return (
    <SuggestField
      {...look}
      text={port.textOf(name)}
      suggestions={suggestions}
      maxLength={fieldLengths[name] ?? 300}
      onText={(text) => port.onInput(name, text)}
      onLeave={() => port.onLeave(name)}
    />
  );
}

function wordsFor({ view }: Office, name: EditableField): readonly string[] {
  switch (name) {
    case 'post':
    case 'heldPost':
      return offeredWords(view, 'post');
    case 'subject':
      return offeredWords(view, 'subject');
    case 'basis':
      return profileOf(view).simplifiedGrounds;
    case 'citizenship':
      return texts.citizenships;
    case 'educationDocument':
      return texts.educationDocuments;
    case 'decisionBody':
      return [view.get('office', 'office')?.commission ?? ''].filter((body) => body !== '');
    default:
      return [];
  }
}

function suggestion(label: string): Suggestion {
  return { id: label, label };
}
