import type { ApplicationStatus } from '#shared/records/application.ts';

/** Whose turn it is: the hue of a status mark. */
export type StatusTone = 'quiet' | 'intake' | 'wait' | 'expert' | 'board' | 'granted' | 'refused';

/** How far it has come: the shape of a status mark. A pie grows in ninths; the rest are ends and pauses. */
export type StatusShape = 'dashed' | 'pause' | 'check' | 'cross' | 'crossSquare' | 'back' | 'box' | number;

/** How a status looks: hue for whose turn it is, shape for how far it has come; the text always stands beside it. */
export const statusLook: Readonly<
  Record<ApplicationStatus, { readonly tone: StatusTone; readonly shape: StatusShape }>
> = {
  DRAFT: { tone: 'quiet', shape: 'dashed' },
  REGISTERING: { tone: 'intake', shape: 1 },
  REGISTERED: { tone: 'intake', shape: 2 },
  ACCEPTED: { tone: 'intake', shape: 3 },
  AWAITING_INFO: { tone: 'wait', shape: 'pause' },
  SENT_TO_EXPERTISE: { tone: 'expert', shape: 4 },
  IN_EXPERTISE: { tone: 'expert', shape: 5 },
  EXPERTISE_DONE: { tone: 'expert', shape: 6 },
  SCHEDULING_AK: { tone: 'board', shape: 7 },
  AK_SESSION: { tone: 'board', shape: 8 },
  DECISION: { tone: 'board', shape: 9 },
  GRANTED: { tone: 'granted', shape: 'check' },
  INTAKE_REFUSED: { tone: 'refused', shape: 'crossSquare' },
  REFUSED: { tone: 'refused', shape: 'cross' },
  WITHDRAWN: { tone: 'quiet', shape: 'back' },
  ARCHIVED: { tone: 'quiet', shape: 'box' },
};
