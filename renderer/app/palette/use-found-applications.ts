import { useMemo } from 'react';
import type { ApplicationIndex } from '#shared/domain/search/application-index.ts';
import { type Found, findApplications } from '#shared/domain/search/find-applications.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { fullName } from '#shared/records/common.ts';
import { useApplicationIndex } from '../../features/applications/application-index.ts';
import { useOffice } from '../../office/react.tsx';
import { texts } from '../texts.ts';
import type { PaletteItem } from './palette-items.ts';

/** How many applications the palette offers; who wants more goes to the list. */
const SHOWN = 8;

type FoundItems = { readonly items: readonly PaletteItem[]; readonly readAs: string | null };

/** Applications that fit what was typed: name, number, ЕПГУ or СНИЛС, in either keyboard layout. */
export function useFoundApplications(typed: string, onOpen: (id: string) => void): FoundItems {
  const index = useApplicationIndex(useOffice().today());
  const found = useMemo(() => (typed.trim() === '' ? null : find(index, typed)), [index, typed]);
  if (found === null) return { items: [], readAs: null };
  const rows = [...found.positions.subarray(0, SHOWN)].flatMap((position) => index.rows[position] ?? []);
  const items = rows.map(({ application, municipality }) => ({
    id: `application.${application.id}`,
    group: texts.palette.applications,
    label: fullName(application),
    details: [
      texts.palette.numbered(application.systemNo),
      [application.post, application.subject].filter((part) => part !== '').join(', '),
      categoryNames[application.claimedCategory],
      municipality?.name ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    status: application.status,
    run: () => onOpen(application.id),
  }));
  return { items, readAs: found.readAs };
}

function find(index: ApplicationIndex, text: string): Found {
  return findApplications(index, { text, filter: {}, order: [] });
}
