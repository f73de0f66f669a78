import { useMemo } from 'react';
import { dossierOf } from '#shared/domain/applications/dossier-of.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Filing } from '#shared/records/filing.ts';
import type { Personal } from '#shared/records/personal.ts';
import type { Municipality, Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';

/** An application with the rows that its card shows beside it. */
export type CardData = {
  readonly application: Application;
  readonly personal: Personal | undefined;
  readonly organisation: Organisation | undefined;
  readonly municipality: Municipality | undefined;
  /** What the application states beyond its registry line; empty where nothing is stored. */
  readonly dossier: Dossier;
  readonly filing: Filing | undefined;
};

/** The rows of a card, or null when there is no such application. */
export function useCardData(applicationId: string): CardData | null {
  const { view } = useOffice();
  const revision = useRevision(
    'applications',
    'personal',
    'dossiers',
    'filings',
    'organisations',
    'municipalities',
    'users',
    'experts',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => cardData(view, applicationId), [view, applicationId, revision]);
}

function cardData(view: View, id: string): CardData | null {
  const application = view.get('applications', id);
  if (!application) return null;
  return {
    application,
    personal: view.get('personal', id),
    organisation: view.get('organisations', application.organisationId),
    municipality: view.get('municipalities', application.municipalityId),
    dossier: dossierOf(view, id),
    filing: view.get('filings', id),
  };
}

/** The refused application that this one was filed instead of, and the one filed instead of this (T6). */
export function kinOf(
  view: View,
  { id }: Application,
): { readonly earlier: Application | undefined; readonly later: Application | undefined } {
  const supersedesId = view.get('filings', id)?.supersedesId ?? null;
  const [filing] = rowsBy(view, 'filings', 'supersedesId', id);
  return {
    earlier: supersedesId === null ? undefined : view.get('applications', supersedesId),
    later: filing && view.get('applications', filing.id),
  };
}
