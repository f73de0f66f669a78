import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';

/** A place by which rights to a card are measured: an organisation in its municipality. */
export type Place = { readonly organisationId: string; readonly municipalityId: string };

/** The place of an organisation; null when the directory has none of this id. */
export function placeOf(view: View, organisationId: string): Place | null {
  const organisation = view.get('organisations', organisationId);
  return organisation ? { organisationId, municipalityId: organisation.municipalityId } : null;
}

/** The posts held now; of one who works nowhere any more, the last ones: his card stays with them. */
export function currentPosts(employee: Pick<Employee, 'posts'>): readonly EmployeePost[] {
  const held = employee.posts.filter(({ until }) => until === null);
  if (held.length > 0) return held;
  const lastDay = employee.posts.reduce((last, { until }) => (until !== null && until > last ? until : last), '');
  return employee.posts.filter(({ until }) => until === lastDay);
}

/** The places of posts, each once. */
export function placesOf(view: View, posts: readonly EmployeePost[]): readonly Place[] {
  const ids = [...new Set(posts.map(({ organisationId }) => organisationId))];
  return ids.flatMap((id) => placeOf(view, id) ?? []);
}
