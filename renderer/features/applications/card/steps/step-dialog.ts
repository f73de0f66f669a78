import type { Application } from '#shared/records/application.ts';

/** What every window of a step gets: the application, and how to close. */
export type StepDialogProps = { readonly application: Application; readonly onClose: () => void };
