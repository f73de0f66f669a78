/** Most points of a picture that the window draws: A3 at 600 dpi is 70 million. */
export const MOST_PIXELS = 120_000_000;

/** Sides of a picture in points. */
export type Sides = { readonly width: number; readonly height: number };

/** The sides that a picture tells in its head, so that a trap is not even begun to be drawn; null when it tells none. */
export function sidesOf(bytes: ArrayBuffer, kind: 'jpg' | 'png' | 'bmp'): Sides | null {
  const view = new DataView(bytes);
  try {
    switch (kind) {
      case 'png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'bmp':
        return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
      case 'jpg':
        return jpegSides(view);
    }
  } catch {
    return null;
  }
}

function jpegSides(view: DataView): Sides | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const code = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || code === 0xda || code === 0xd9) return null;
    if (code === 0xff) at += 1;
    else if (code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return null;
}
