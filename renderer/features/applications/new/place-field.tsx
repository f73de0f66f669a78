import { useMemo } from 'react';
import { organisationPlaces } from '../../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { FieldLook } from '../../../ui/field-frame.tsx';
import { SuggestField, type Suggestion } from '../../../ui/suggest-field.tsx';
import { fieldLengths } from './field-kinds.ts';
import { municipalityNamed, placeOf } from './form-place.ts';
import type { FormPort } from './form-port.ts';
import { texts } from './texts.ts';

type PlaceFieldProps = { readonly look: FieldLook & { readonly id: string }; readonly port: FormPort };

/**
 * The place of work with its territory: chosen from the directory while typing. One that is not there is added, once its
 * municipality is known.
 */
export function PlaceField({ look, port }: PlaceFieldProps) {
  const { view } = useOffice();
  const { organisations, municipalities } = usePlaces();
  const name = port.textOf('organisationId');
  const place = placeOf(view, name, port.municipality);
  const known = place.kind === 'known' ? view.get('municipalities', place.organisation.municipalityId) : undefined;
  const isAsked = place.kind === 'new' || place.kind === 'nowhere';
  return (
    <>
      <SuggestField
        {...look}
        hint={known ? texts.placeKnown(known.name) : isAsked ? texts.placeNew : look.hint}
        text={name}
        suggestions={organisations}
        maxLength={fieldLengths.organisationId ?? 300}
        onText={(text) => port.onPlace(text, isAsked ? port.municipality : '')}
        onTake={(taken) => port.onPlace(taken.label, taken.detail ?? '')}
        onLeave={() => port.onLeave('organisationId')}
      />
      {isAsked ? (
        <SuggestField
          label={texts.municipality}
          text={port.municipality}
          suggestions={municipalities}
          maxLength={200}
          hint={place.kind === 'new' && !municipalityNamed(view, port.municipality) ? texts.municipalityNew : null}
          onText={(text) => port.onPlace(name, text)}
        />
      ) : null}
    </>
  );
}

/** Places of work that are open, with their territories. */
function usePlaces() {
  const { view } = useOffice();
  const revision = useRevision('organisations', 'municipalities');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the places other ones
  return useMemo(() => {
    const organisations = organisationPlaces(view, ({ isClosed }) => !isClosed).map(
      ({ id, name, municipality }): Suggestion => ({ id, label: name, detail: municipality }),
    );
    const municipalities = [...view.all('municipalities')].flatMap(({ id, name, isClosed }): Suggestion[] =>
      isClosed ? [] : [{ id, label: name }],
    );
    return { organisations, municipalities };
  }, [view, revision]);
}
