import type { View } from '#shared/records/view.ts';

type Kept = { readonly revision: number; readonly byMunicipality: ReadonlyMap<string, ReadonlySet<string>> };

const kept = new WeakMap<View, Kept>();

/** Whether the expert is on the panel of an application of the municipality: its schedule names him (S1, domain §2.12). */
export function isAppointedIn(view: View, municipalityId: string | null, expertId: string): boolean {
  if (municipalityId === null) return false;
  return appointed(view).get(municipalityId)?.has(expertId) ?? false;
}

/** One pass over the applications for each state of the table. */
function appointed(view: View): Kept['byMunicipality'] {
  const revision = view.revision('applications');
  const known = kept.get(view);
  if (known?.revision === revision) return known.byMunicipality;
  const byMunicipality = new Map<string, Set<string>>();
  for (const { municipalityId, expertIds } of view.all('applications')) {
    if (expertIds.length === 0) continue;
    const own = byMunicipality.get(municipalityId) ?? new Set();
    byMunicipality.set(municipalityId, own);
    for (const id of expertIds) own.add(id);
  }
  kept.set(view, { revision, byMunicipality });
  return byMunicipality;
}
