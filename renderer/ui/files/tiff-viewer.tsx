import { type ReactNode, useEffect, useRef, useState } from 'react';
import { decode } from './decode/decode.ts';
import type { TiffPage } from './decode/messages.ts';
import css from './file-viewer.module.css';
import { NotShown } from './not-shown.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { readWhole } from './read-ranges.ts';
import { texts } from './texts.ts';
import { useDecoded } from './use-decoded.ts';

const MOST_BYTES = 256 * 1024 * 1024;

type TiffViewerProps = { readonly address: string; readonly title: string; readonly tools: ReactNode };

/** Shows a TIFF page by page; each is unpacked in a worker when it is looked at. */
export function TiffViewer({ address, title, tools }: TiffViewerProps) {
  const [page, setPage] = useState(0);
  const decoded = useDecoded<TiffPage>(
    `${address}#${page}`,
    (signal) => openPage(address, page, signal),
    ({ picture }) => picture.close(),
  );
  if (decoded.state !== 'open') return <NotShown decoded={decoded} tools={tools} />;
  const { picture, pages } = decoded.value;
  return (
    <PictureFrame
      label={texts.viewer.pictureOf(title)}
      sides={picture}
      tools={tools}
      pages={{ current: page, all: pages, onPage: setPage }}
    >
      {(style) => <Drawing picture={picture} label={title} style={style} />}
    </PictureFrame>
  );
}

type DrawingProps = { readonly picture: ImageBitmap; readonly label: string; readonly style: React.CSSProperties };

function Drawing({ picture, label, style }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => canvas.current?.getContext('2d')?.drawImage(picture, 0, 0), [picture]);
  return (
    <canvas
      ref={canvas}
      className={css.picture}
      role="img"
      aria-label={label}
      width={picture.width}
      height={picture.height}
      style={style}
    />
  );
}

async function openPage(address: string, page: number, signal: AbortSignal): Promise<TiffPage | string> {
  const bytes = await readWhole(address, MOST_BYTES, signal);
  if (bytes === 'gone') return texts.viewer.gone;
  if (bytes === 'tooLarge') return texts.viewer.tooLarge;
  const answer = await decode({ what: 'tiff', bytes, page }, signal);
  if (answer.what === 'tiff') return answer.page;
  return answer.what === 'trouble' && answer.trouble === 'tooLarge' ? texts.viewer.tooLarge : texts.viewer.notPicture;
}
