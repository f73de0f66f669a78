import type { See } from './reach.ts';
import { isOffice } from './reach.ts';

/** Everybody sees the office's name and region. */
export const seeOfficeRow: See<'office'> = (_view, _actor, row) => row;

/** Everybody sees the municipalities. */
export const seeMunicipality: See<'municipalities'> = (_view, _actor, row) => row;

/** Everybody sees the places of work: they hold no personal data. */
export const seeOrganisation: See<'organisations'> = (_view, _actor, row) => row;

/** Everybody sees forms of words: documents are printed with them. */
export const seeWordForm: See<'wordForms'> = (_view, _actor, row) => row;

/** Everybody sees the regional profile: deadlines and next steps are shown by it. */
export const seeOfficeProfile: See<'officeProfiles'> = (_view, _actor, row) => row;

/** Only the office sees the next numbers of its journals. */
export const seeCounter: See<'counters'> = (_view, actor, row) => (isOffice(actor) ? row : null);
