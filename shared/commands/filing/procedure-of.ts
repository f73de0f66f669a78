import type { Procedure } from '#shared/records/procedure.ts';
import type { View } from '#shared/records/view.ts';

/** What the office keeps of an application's course; empty until the first act writes it. */
export function procedureOf(view: View, applicationId: string): Procedure {
  const nothing = { responsibleId: null, attestationStart: null, employerNote: null, simplified: null };
  return view.get('procedures', applicationId) ?? { id: applicationId, ...nothing };
}
