import type { ReactNode } from 'react';

/** Whose turn it is; each hue is a pair of tokens. */
export type StatusHue = 'quiet' | 'intake' | 'wait' | 'expert' | 'board' | 'granted' | 'refused';

type Mark = { readonly hue: StatusHue; readonly shape: ReactNode };

const ring = <circle cx="8" cy="8" r="6.2" />;
const CHECKED =
  'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM11.9 5.7a.9.9 0 0 0-1.3 0L7 9.3 5.5 7.8a.9.9 0 1 0-1.3 1.3l2.1 2.1c.4.4 1 .4 1.4 0l4.2-4.2a.9.9 0 0 0 0-1.3Z';
const CROSSED =
  'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.1 5.1a.9.9 0 0 1 1.3 0L8 6.7l1.6-1.6a.9.9 0 1 1 1.3 1.3L9.3 8l1.6 1.6a.9.9 0 1 1-1.3 1.3L8 9.3l-1.6 1.6a.9.9 0 1 1-1.3-1.3L6.7 8 5.1 6.4a.9.9 0 0 1 0-1.3Z';
const BOX =
  'M3.2 1.8h9.6c.8 0 1.4.6 1.4 1.4v9.6c0 .8-.6 1.4-1.4 1.4H3.2c-.8 0-1.4-.6-1.4-1.4V3.2c0-.8.6-1.4 1.4-1.4ZM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6';
const DRAWER = 'M1.8 2.6h12.4v3H1.8zM3 5.6v6.6c0 .7.5 1.2 1.2 1.2h7.6c.7 0 1.2-.5 1.2-1.2V5.6M6.4 8.6h3.2';

/** The 16 marks: hue = whose turn, shape = how far. Keys are the stored statuses. */
export const statusMarks = {
  DRAFT: { hue: 'quiet', shape: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.47" /> },
  REGISTERING: { hue: 'intake', shape: sector('M8 8V4.4A3.6 3.6 0 0 1 10.31 5.24Z') },
  REGISTERED: { hue: 'intake', shape: sector('M8 8V4.4A3.6 3.6 0 0 1 11.55 7.37Z') },
  ACCEPTED: { hue: 'intake', shape: sector('M8 8V4.4A3.6 3.6 0 0 1 11.12 9.80Z') },
  AWAITING_INFO: { hue: 'wait', shape: ringed(<path d="M6.3 5.8v4.4M9.7 5.8v4.4" />) },
  SENT_TO_EXPERTISE: { hue: 'expert', shape: sector('M8 8V4.4A3.6 3.6 0 0 1 9.23 11.38Z') },
  IN_EXPERTISE: { hue: 'expert', shape: sector('M8 8V4.4A3.6 3.6 0 1 1 6.77 11.38Z') },
  EXPERTISE_DONE: { hue: 'expert', shape: sector('M8 8V4.4A3.6 3.6 0 1 1 4.88 9.80Z') },
  SCHEDULING_AK: { hue: 'board', shape: sector('M8 8V4.4A3.6 3.6 0 1 1 4.45 7.37Z') },
  AK_SESSION: { hue: 'board', shape: sector('M8 8V4.4A3.6 3.6 0 1 1 5.69 5.24Z') },
  DECISION: { hue: 'board', shape: ringed(<circle cx="8" cy="8" r="3.6" stroke="none" fill="currentColor" />) },
  GRANTED: { hue: 'granted', shape: solid(CHECKED) },
  INTAKE_REFUSED: { hue: 'refused', shape: <path d={BOX} /> },
  REFUSED: { hue: 'refused', shape: solid(CROSSED) },
  WITHDRAWN: { hue: 'quiet', shape: ringed(<path d="M7 5 4.8 7.2 7 9.4M5 7.2h4a2 2 0 0 1 0 4H8" />) },
  ARCHIVED: { hue: 'quiet', shape: <path d={DRAWER} /> },
} as const satisfies Record<string, Mark>;

/** Name of a mark: the stored status itself. */
export type StatusMarkName = keyof typeof statusMarks;

function ringed(inside: ReactNode): ReactNode {
  return (
    <>
      {ring}
      {inside}
    </>
  );
}

function sector(path: string): ReactNode {
  return ringed(solid(path));
}

function solid(path: string): ReactNode {
  return <path d={path} stroke="none" fill="currentColor" fillRule="evenodd" />;
}
