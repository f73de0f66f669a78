import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Drafts } from './office.ts';

/**
 * Drafts of one person: nobody finds another's in his forms. What was left under a plain name, before there were several
 * users, is the secretary's.
 */
export function draftsOf(drafts: Drafts, actor: () => Actor): Drafts {
  const own = (formId: string) => `${actor().userId}|${formId}`;
  const isHeir = () => actor().role === 'secretary';
  return {
    get: (formId) => drafts.get(own(formId)) ?? (isHeir() ? drafts.get(formId) : null),
    put: (formId, value) => drafts.put(own(formId), value),
    async discard(formId) {
      await drafts.discard(own(formId));
      if (isHeir()) await drafts.discard(formId);
    },
  };
}
