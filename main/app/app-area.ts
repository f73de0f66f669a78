import type { ResultOf } from '#shared/protocol/ipc/contract.ts';
import type { Area } from '../ipc/handlers.ts';
import type { Incidents } from './incidents.ts';

/** What the program tells of itself. */
export type AppFacts = {
  readonly version: string;
  readonly runtime: ResultOf<'app.describe'>['runtime'];
  readonly profile: string;
  /** Which offices the profile holds; asked every time, for one may have been made since. */
  readonly describeSlots: () => Promise<ResultOf<'app.describe'>['slots']>;
  readonly incidents: Incidents;
};

/** Calls about the program itself. */
export function createAppArea(facts: AppFacts): Area<'app.describe' | 'app.incidents' | 'app.incident'> {
  return {
    handlers: {
      'app.describe': async () => ({
        version: facts.version,
        runtime: facts.runtime,
        profile: facts.profile,
        slots: await facts.describeSlots(),
      }),
      'app.incidents': async () => ({ incidents: [...(await facts.incidents.recent())] }),
      'app.incident': async ({ where, name, stack }) => ({
        incidentId: await facts.incidents.report(where, name, stack),
      }),
    },
    routes: [],
  };
}
