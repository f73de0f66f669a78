/** No-break space: keeps «А. А. Иванов», «№ 5», «2026 г.» on one line. */
export const nbsp = '\u00A0';

/** Narrow no-break space: parts thousands («104 215»). */
export const thinNbsp = '\u202F';
