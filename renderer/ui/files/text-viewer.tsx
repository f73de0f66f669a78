import type { ReactNode } from 'react';
import { Notice } from '../notice.tsx';
import { decode } from './decode/decode.ts';
import type { DocumentText } from './decode/messages.ts';
import css from './file-viewer.module.css';
import { NotShown } from './not-shown.tsx';
import { readWhole } from './read-ranges.ts';
import { texts } from './texts.ts';
import { useDecoded } from './use-decoded.ts';

const MOST_BYTES = 128 * 1024 * 1024;

type TextViewerProps = { readonly address: string; readonly title: string; readonly tools: ReactNode };

/** Shows the text of a DOCX. */
export function TextViewer({ address, title, tools }: TextViewerProps) {
  const decoded = useDecoded<DocumentText>(address, (signal) => openText(address, signal));
  if (decoded.state !== 'open') return <NotShown decoded={decoded} tools={tools} />;
  const { paragraphs, isCut } = decoded.value;
  const isEmpty = paragraphs.every((paragraph) => paragraph === '');
  return (
    <>
      <div className={css.tools}>
        <span className={css.space}>{texts.viewer.textOnly}</span>
        {tools}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text is scrolled by keys */}
      <section className={css.scroller} aria-label={texts.viewer.textOf(title)} tabIndex={0}>
        <div className={css.text}>
          {isEmpty ? <Notice>{texts.viewer.emptyText}</Notice> : null}
          {paragraphs.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document has no other names for its paragraphs
            <p key={i}>{paragraph}</p>
          ))}
          {isCut ? <Notice tone="warn">{texts.viewer.cutText}</Notice> : null}
        </div>
      </section>
    </>
  );
}

async function openText(address: string, signal: AbortSignal): Promise<DocumentText | string> {
  const bytes = await readWhole(address, MOST_BYTES, signal);
  if (bytes === 'gone') return texts.viewer.gone;
  if (bytes === 'tooLarge') return texts.viewer.tooLarge;
  const answer = await decode({ what: 'docx', bytes }, signal);
  if (answer.what === 'docx') return answer.text;
  return answer.what === 'trouble' && answer.trouble === 'tooLarge' ? texts.viewer.tooLarge : texts.viewer.damagedText;
}
