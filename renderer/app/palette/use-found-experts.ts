import { Users } from 'lucide-react';
import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { FIELD } from '#shared/domain/search/query.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../office/react.tsx';
import { texts } from '../texts.ts';
import { paletteIndex, useFoundRows } from './palette-index.ts';
import type { PaletteItem } from './palette-items.ts';

/** How many experts the palette offers; who wants more goes to the list. */
const SHOWN = 5;

const index = paletteIndex<Expert>(['experts'], (view) =>
  Array.from(view.all('experts'), (row) => ({
    row,
    haystack: fold([row, ...(row.merged ?? [])].map(fullName).join(FIELD)),
  })),
);

/** Experts by name, also that of a merged double, in either keyboard layout; only for those who may open their cards. */
export function useFoundExperts(
  typed: string,
  isOffered: boolean,
  onOpen: (id: string) => void,
): readonly PaletteItem[] {
  const { view } = useOffice();
  return useFoundRows(index, typed, isOffered)
    .slice(0, SHOWN)
    .map((expert) => ({
      id: `expert.${expert.id}`,
      group: texts.palette.experts,
      label: fullName(expert),
      details: detailsOf(view, expert),
      icon: Users,
      run: () => onOpen(expert.id),
    }));
}

function detailsOf(view: View, expert: Expert): string {
  const [main] = postsOf(expert);
  const place = view.get('organisations', expert.organisationId)?.name ?? '';
  return [main?.post ?? '', main?.subject ?? '', place].filter((part) => part !== '').join(' · ');
}
