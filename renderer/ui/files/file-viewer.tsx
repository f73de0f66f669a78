import { Download } from 'lucide-react';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { LatePdfViewer } from '../pdf/late-pdf-viewer.tsx';
import css from './file-viewer.module.css';
import type { ShownKind } from './kinds.ts';
import { PictureViewer } from './picture-viewer.tsx';
import { TextViewer } from './text-viewer.tsx';
import { texts } from './texts.ts';
import { TiffViewer } from './tiff-viewer.tsx';

export type FileViewerProps = {
  /** Where the bytes are; see `fileAddress`. */
  readonly address: string;
  /** What it is by content. */
  readonly kind: ShownKind;
  /** Name of the document. */
  readonly title: string;
  /** What is known to be wrong with it, in words. */
  readonly warning?: string | null | undefined;
  /** «Сохранить копию…». */
  readonly onSave?: (() => void) | undefined;
};

/** Shows a kept file: pages, a picture, a text, or what to do with what cannot be shown. */
export function FileViewer(props: FileViewerProps) {
  const { warning, onSave } = props;
  const tools = onSave ? (
    <Button variant="quiet" icon={Download} onClick={onSave}>
      {texts.viewer.save}
    </Button>
  ) : null;
  return (
    <div className={css.viewer}>
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      <Shown {...props} tools={tools} />
    </div>
  );
}

function Shown({ address, kind, title, tools }: FileViewerProps & { readonly tools: React.ReactNode }) {
  switch (kind) {
    case 'pdf':
      return <LatePdfViewer address={address} label={title} tools={tools} hasRanges />;
    case 'jpg':
    case 'png':
    case 'bmp':
      return <PictureViewer key={address} address={address} kind={kind} title={title} tools={tools} />;
    case 'tiff':
      return <TiffViewer key={address} address={address} title={title} tools={tools} />;
    case 'docx':
      return <TextViewer key={address} address={address} title={title} tools={tools} />;
    case 'doc':
    case 'zip':
    case 'rar':
    case 'sig':
      return (
        <div className={css.note}>
          <p>{texts.viewer.cannotShow[kind]}</p>
          {tools}
        </div>
      );
  }
}
