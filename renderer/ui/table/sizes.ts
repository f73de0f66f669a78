/** Height of a row and of the head, in pixels; the token --row-compact has the same figure. */
export const ROW_HEIGHT = 28;

/** How high rows can be: as many on the screen as possible, with some air, for tired eyes. */
export const rowHeights = { compact: ROW_HEIGHT, normal: 32, roomy: 40 } as const;

/** How wide the column of check boxes is. */
export const SELECT_WIDTH = 38;
