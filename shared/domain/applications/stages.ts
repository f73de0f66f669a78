import type { Instant } from '#shared/kernel/local-date.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { Actor } from '../rights/actor.ts';

/** The application in a new status, with who entered it and when. */
export function enterStatus(
  application: Application,
  status: ApplicationStatus,
  by: { readonly actor: Actor; readonly at: Instant },
): Application {
  return { ...application, status, stages: [...application.stages, { status, at: by.at, by: by.actor.userId }] };
}
