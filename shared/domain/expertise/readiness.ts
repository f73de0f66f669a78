import type { ApplicationStatus } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { profileOf } from '../profile/region-profile.ts';
import { mainPath } from '../statuses/status.ts';
import { participants } from './panel.ts';
import { currentSheet } from './sheets.ts';

/** One lamp of a procedure (domain §2.18): an expert's place, or the employer's note. */
export type Lamp = {
  readonly of: 'EXPERT' | 'EMPLOYER_NOTE';
  /** Who stands in the place; null while nobody has confirmed, and for the note. */
  readonly expertId: string | null;
  readonly isLit: boolean;
};

/** «Готовность к оценке»: a lamp for each place of the panel, lit when confirmed, and one for the note where asked for. */
export function readinessLamps(view: View, applicationId: string): readonly Lamp[] {
  const { expertsPerApplication, employerNoteRequired } = profileOf(view);
  const confirmed = participants(view, applicationId).filter(({ isExtra }) => !isExtra);
  const places = Array.from({ length: expertsPerApplication }, (_, i): Lamp => {
    const expertId = confirmed[i]?.expertId ?? null;
    return { of: 'EXPERT', expertId, isLit: expertId !== null };
  });
  const hasNote = (view.get('procedures', applicationId)?.employerNote ?? null) !== null;
  return employerNoteRequired ? [...places, { of: 'EMPLOYER_NOTE', expertId: null, isLit: hasNote }] : places;
}

/** «Процесс оценки»: a lamp for each expert who takes part, lit when his sheet is final. */
export function progressLamps(view: View, applicationId: string): readonly Lamp[] {
  return participants(view, applicationId).map(({ expertId }) => ({
    of: 'EXPERT',
    expertId,
    isLit: currentSheet(view, applicationId, expertId)?.state === 'FINAL',
  }));
}

/** States of the procedure (domain §3.4, S2): «Подготовка», «Оценка», done. */
export type ProcedureState = 'PREPARATION' | 'SCORING' | 'DONE';

/** The state of the procedure in a status; null before the experts are invited. */
export function procedureState(status: ApplicationStatus): ProcedureState | null {
  if (status === 'SENT_TO_EXPERTISE') return 'PREPARATION';
  if (status === 'IN_EXPERTISE') return 'SCORING';
  return mainPath.indexOf(status) > mainPath.indexOf('IN_EXPERTISE') ? 'DONE' : null;
}
