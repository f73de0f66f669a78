import { z } from 'zod';
import { applicationsModelSchema } from './application-paper-model.ts';
import { intakeRefusalModelSchema } from './intake-refusal-model.ts';
import { invitationModelSchema } from './invitation-model.ts';
import { journalModelSchema } from './journal-model.ts';
import { letterModelSchema } from './letter-model.ts';
import { listModelSchema } from './list-model.ts';
import { recoverySheetModelSchema } from './recovery-sheet-model.ts';
import { scheduleModelSchema } from './schedule-model.ts';
import { termNoticesModelSchema } from './term-notice-model.ts';
import { withdrawalModelSchema } from './withdrawal-model.ts';

/** A document to be made: its kind and its print model. A new kind of paper is a new line here and in `composePage`. */
export const paperOrderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('schedule'), model: scheduleModelSchema }),
  z.object({ kind: z.literal('applications'), model: applicationsModelSchema }),
  z.object({ kind: z.literal('intakeRefusal'), model: intakeRefusalModelSchema }),
  z.object({ kind: z.literal('list'), model: listModelSchema }),
  z.object({ kind: z.literal('recoverySheet'), model: recoverySheetModelSchema }),
  z.object({ kind: z.literal('invitation'), model: invitationModelSchema }),
  z.object({ kind: z.literal('journal'), model: journalModelSchema }),
  z.object({ kind: z.literal('withdrawal'), model: withdrawalModelSchema }),
  z.object({ kind: z.literal('letter'), model: letterModelSchema }),
  z.object({ kind: z.literal('termNotices'), model: termNoticesModelSchema }),
]);
export type PaperOrder = z.infer<typeof paperOrderSchema>;
