import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** How a finished application ended. */
export type Outcome = Extract<ApplicationStatus, 'GRANTED' | 'REFUSED' | 'INTAKE_REFUSED' | 'WITHDRAWN'>;

/** The outcome that a status says; null while the application is not over, and in the archive, which keeps it apart. */
export function outcomeOf(status: ApplicationStatus): Outcome | null {
  switch (status) {
    case 'GRANTED':
    case 'REFUSED':
    case 'INTAKE_REFUSED':
    case 'WITHDRAWN':
      return status;
    default:
      return null;
  }
}

/** What an application ended with, in the archive too; null while it is in work. */
export function finalOutcome(view: View, application: Application): Outcome | null {
  if (application.status !== 'ARCHIVED') return outcomeOf(application.status);
  const kept = view.get('archives', application.id)?.outcome;
  return kept ?? application.stages.flatMap(({ status }) => outcomeOf(status) ?? []).at(-1) ?? null;
}
