import type { ReactNode } from 'react';
import css from './file-viewer.module.css';
import { NotShown } from './not-shown.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { MOST_PIXELS, type Sides, sidesOf } from './picture-sides.ts';
import { readWhole } from './read-ranges.ts';
import { texts } from './texts.ts';
import { useDecoded } from './use-decoded.ts';

type PictureKind = 'jpg' | 'png' | 'bmp';
type PictureViewerProps = {
  readonly address: string;
  readonly kind: PictureKind;
  readonly title: string;
  readonly tools: ReactNode;
};
type Picture = { readonly source: string; readonly sides: Sides };

const MOST_BYTES = 256 * 1024 * 1024;
const types: Readonly<Record<PictureKind, string>> = { jpg: 'image/jpeg', png: 'image/png', bmp: 'image/bmp' };

/** Shows a JPEG, PNG or BMP. Its points are counted before it is drawn. */
export function PictureViewer({ address, kind, title, tools }: PictureViewerProps) {
  const decoded = useDecoded<Picture>(
    address,
    (signal) => openPicture(address, kind, signal),
    ({ source }) => URL.revokeObjectURL(source),
  );
  if (decoded.state !== 'open') return <NotShown decoded={decoded} tools={tools} />;
  const { source, sides } = decoded.value;
  return (
    <PictureFrame label={texts.viewer.pictureOf(title)} sides={sides} tools={tools}>
      {(style) => <img className={css.picture} src={source} alt={title} style={style} />}
    </PictureFrame>
  );
}

async function openPicture(address: string, kind: PictureKind, signal: AbortSignal): Promise<Picture | string> {
  const bytes = await readWhole(address, MOST_BYTES, signal);
  if (bytes === 'gone') return texts.viewer.gone;
  const told = bytes === 'tooLarge' ? null : sidesOf(bytes, kind);
  if (bytes === 'tooLarge' || (told && told.width * told.height > MOST_PIXELS)) return texts.viewer.tooLarge;
  if (!told) return texts.viewer.notPicture;
  const source = URL.createObjectURL(new Blob([bytes], { type: types[kind] }));
  const image = new Image();
  image.src = source;
  try {
    await image.decode();
    return { source, sides: { width: image.naturalWidth, height: image.naturalHeight } };
  } catch {
    URL.revokeObjectURL(source);
    return texts.viewer.notPicture;
  }
}
