/** Where the keyboard is: the row (-1 is the head) and the column. */
export type Cursor = { readonly position: number; readonly column: number };

/** The position of the head. */
export const HEAD = -1;

/** Room in which the cursor moves. */
export type CursorRoom = { readonly rows: number; readonly columns: number; readonly rowsOnPage: number };

/** What was pressed, as far as moving goes. */
export type MoveKey = { readonly key: string; readonly isCtrl: boolean };

/** The cursor after a key, or null when the key does not move it. Home and End go along the row, with Ctrl over the list. */
export function moveCursor(cursor: Cursor, { key, isCtrl }: MoveKey, room: CursorRoom): Cursor | null {
  const { position, column } = cursor;
  switch (key) {
    case 'ArrowDown':
      return place(position + 1, column, room);
    case 'ArrowUp':
      return place(position - 1, column, room);
    case 'ArrowRight':
      return place(position, column + 1, room);
    case 'ArrowLeft':
      return place(position, column - 1, room);
    case 'PageDown':
      return place(position + room.rowsOnPage, column, room);
    case 'PageUp':
      return place(Math.max(0, position - room.rowsOnPage), column, room);
    case 'Home':
      return isCtrl ? place(0, 0, room) : place(position, 0, room);
    case 'End':
      return isCtrl ? place(room.rows - 1, room.columns - 1, room) : place(position, room.columns - 1, room);
    default:
      return null;
  }
}

/** The nearest place that exists. */
export function place(position: number, column: number, room: CursorRoom): Cursor {
  return {
    position: Math.max(HEAD, Math.min(position, room.rows - 1)),
    column: Math.max(0, Math.min(column, room.columns - 1)),
  };
}
