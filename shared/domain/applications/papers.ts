import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { currentDecision } from '../meetings/decisions.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** Papers without which a finished application is not archived (T25), as a sentence names them. */
export function missingPapers(view: View, application: Application): readonly string[] {
  const { id, status } = application;
  const hasNotice = (kind: string) => rowsBy(view, 'notices', 'applicationId', id).some((one) => one.kind === kind);
  const papers: readonly (readonly [string, boolean])[] =
    status === 'INTAKE_REFUSED'
      ? [['уведомление об отказе в приёме', hasNotice('INTAKE_REFUSAL')]]
      : status === 'WITHDRAWN'
        ? [['зарегистрированный отзыв', hasRegisteredWithdrawal(view, id)]]
        : [
            ['решение комиссии', currentDecision(view, id) !== undefined],
            ['уведомление о решении', hasNotice('DECISION')],
          ];
  return papers.flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

function hasRegisteredWithdrawal(view: View, applicationId: string): boolean {
  return rowsBy(view, 'withdrawals', 'applicationId', applicationId).some(({ state }) => state === 'REGISTERED');
}
