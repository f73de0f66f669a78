import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useState } from 'react';
import { type OpenedPdf, type PageSize, pageSize } from './open-pdf.ts';

/** Sizes of pages as they become known: `look` asks for those in sight. Turned by the user, sides change places. */
export function useSizes(pdf: OpenedPdf, turned: number) {
  const [seen, setSeen] = useState<ReadonlyMap<number, PageSize>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document begins anew
  useEffect(() => setSeen(new Map()), [pdf]);
  const look = useCallback(
    (numbers: readonly number[]) => {
      void sizesOf(pdf.document, numbers).then((sizes) =>
        setSeen((before) => (isKnown(before, sizes) ? before : new Map([...before, ...sizes]))),
      );
    },
    [pdf],
  );
  const sizes = pdf.sizes.map((size, i) => turn(seen.get(i + 1) ?? size, turned));
  return { sizes, look };
}

function turn(size: PageSize, turned: number): PageSize {
  return turned % 180 === 0 ? size : { width: size.height, height: size.width };
}

async function sizesOf(pdf: PDFDocumentProxy, numbers: readonly number[]): Promise<readonly [number, PageSize][]> {
  try {
    return await Promise.all(
      numbers.map(async (number): Promise<[number, PageSize]> => [number, await pageSize(pdf, number)]),
    );
  } catch {
    return [];
  }
}

function isKnown(known: ReadonlyMap<number, PageSize>, sizes: readonly (readonly [number, PageSize])[]): boolean {
  return sizes.every(([number, size]) => {
    const before = known.get(number);
    return before?.width === size.width && before.height === size.height;
  });
}
