import { approveSchedule } from './approve-schedule.ts';
import { assignExperts } from './assign-experts.ts';
import type { Command } from './command.ts';
import { createOffice } from './create-office.ts';
import { editApplication } from './edit-application.ts';
import { editContacts } from './edit-contacts.ts';
import { importApplications } from './import-applications.ts';
import { importExperts } from './import-experts.ts';
import { refuseIntake } from './refuse-intake.ts';
import { registerApplications } from './register-applications.ts';
import { setPeriod } from './set-period.ts';
import { setWordForm } from './set-word-form.ts';
import { undo } from './undo.ts';

/** Every command there is. A name stands once; the journal and the history keep it for ever. */
export const allCommands: readonly Command<unknown, unknown>[] = [
  createOffice,
  importApplications,
  importExperts,
  registerApplications,
  refuseIntake,
  editApplication,
  editContacts,
  setPeriod,
  setWordForm,
  assignExperts,
  approveSchedule,
  undo,
];
