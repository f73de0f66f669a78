import type { See } from './reach.ts';

/** Everybody sees posts and subjects of the office: forms offer them. */
export const seeDirectoryWord: See<'directoryWords'> = (_view, _actor, row) => row;

/** Everybody sees reasons of refusal: old cases show them. */
export const seeIntakeReason: See<'intakeReasons'> = (_view, _actor, row) => row;

/** Everybody sees production calendars: deadlines are counted by them. */
export const seeStoredYear: See<'productionYears'> = (_view, _actor, row) => row;

/** Everybody reads the news of the commission. */
export const seeNews: See<'news'> = (_view, _actor, row) => row;

/** Everybody reads the contacts of the commission. */
export const seeCommissionContacts: See<'commissionContacts'> = (_view, _actor, row) => row;

/** Everybody sees closed windows: whoever chooses one is told why. */
export const seeClosedPeriod: See<'closedPeriods'> = (_view, _actor, row) => row;

/** Everybody sees sets of criteria: experts score by them, teachers prepare by them. */
export const seeScoreTemplate: See<'scoreTemplates'> = (_view, _actor, row) => row;
