import { ChevronDown, ChevronUp } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useRef, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import { pagesWith } from './find-text.ts';
import css from './pdf-viewer.module.css';
import { texts } from './texts.ts';

type PdfSearchProps = {
  readonly pdf: PDFDocumentProxy;
  readonly onSought: (sought: string) => void;
  readonly onPage: (number: number) => void;
};

type Found = { readonly sought: string; readonly pages: readonly number[]; readonly at: number };

/** «Найти в документе»: Enter looks for the text, and goes on to the next page that holds it. */
export function PdfSearch({ pdf, onSought, onPage }: PdfSearchProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const abort = useRef<AbortController | null>(null);
  const show = (next: Found) => {
    setFound(next);
    const page = next.pages[next.at];
    if (page !== undefined) onPage(page);
  };
  const look = async (sought: string) => {
    abort.current?.abort();
    abort.current = new AbortController();
    const { signal } = abort.current;
    onSought(sought);
    if (sought === '') return setFound(null);
    const pages = await pagesWith(pdf, sought, signal);
    if (!signal.aborted) show({ sought, pages, at: 0 });
  };
  const go = (step: 1 | -1) => {
    if (!found || found.pages.length === 0) return;
    show({ ...found, at: (found.at + step + found.pages.length) % found.pages.length });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (found?.sought === typed.trim()) go(event.shiftKey ? -1 : 1);
    else void look(typed.trim());
  };
  return (
    <span className={css.search}>
      <input
        type="search"
        className={css.find}
        aria-label={texts.find}
        placeholder={texts.find}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          if (event.currentTarget.value === '') void look('');
        }}
        onKeyDown={onKeyDown}
      />
      <IconButton icon={ChevronUp} name={texts.findPrevious} quiet small onClick={() => go(-1)} />
      <IconButton icon={ChevronDown} name={texts.findNext} quiet small onClick={() => go(1)} />
      <span className={css.found} role="status">
        {found ? texts.foundOn(found.pages.length, found.at) : ''}
      </span>
    </span>
  );
}
