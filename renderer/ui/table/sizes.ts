/** Height of a row and of the head, in pixels; the token --row-compact has the same figure. */
export const ROW_HEIGHT = 28;

/** How wide the column of check boxes is. */
export const SELECT_WIDTH = 38;
