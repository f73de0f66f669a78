import { reachOfId, type See, wholeFor } from './reach.ts';

/**
 * Who sees passport, СНИЛС and address: the office, the coordinator, who files for the school and its HR, the teacher
 * himself. Never experts nor the commission, whatever they work on (152-ФЗ ст. 5, domain §11).
 */
export const seePersonal: See<'personal'> = (view, actor, row) =>
  wholeFor(
    reachOfId(view, actor, row.id),
    ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'hr', 'teacher'],
    row,
  );
