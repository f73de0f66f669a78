import { type PDFDocumentProxy, RenderingCancelledException, TextLayer } from 'pdfjs-dist';
import { PIXELS_PER_POINT } from './open-pdf.ts';

/** Where a page is drawn: the picture, and the text over it where it is to be selected and read out. */
export type PageSurface = { readonly canvas: HTMLCanvasElement; readonly text: HTMLElement | null };

/** How a page is drawn. `turned` is in degrees, over what the file itself says. */
export type PageLook = { readonly scale: number; readonly turned: number };

/** The largest side of a canvas: beyond it Chromium gives up. */
const MAX_SIDE = 8192;

/** Draws a page and its text layer; gives the way to stop it. `onText` comes when the text is there. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  { scale, turned }: PageLook,
  surface: PageSurface,
  onText: () => void = () => undefined,
): () => void {
  let stop: () => void = () => undefined;
  let isStopped = false;
  const draw = async () => {
    const page = await pdf.getPage(number);
    if (isStopped) return;
    const rotation = (page.rotate + turned) % 360;
    const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT, rotation });
    const ratio = Math.min(window.devicePixelRatio, MAX_SIDE / Math.max(viewport.width, viewport.height));
    const { canvas, text } = surface;
    canvas.width = Math.round(viewport.width * ratio);
    canvas.height = Math.round(viewport.height * ratio);
    const task = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    stop = () => task.cancel();
    if (!text) return task.promise;
    text.replaceChildren();
    text.style.setProperty('--total-scale-factor', String(scale * PIXELS_PER_POINT));
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
    stop = () => {
      task.cancel();
      layer.cancel();
    };
    await Promise.all([task.promise, layer.render().then(onText)]);
  };
  draw().catch((error: unknown) => {
    if (!isStopped && !(error instanceof RenderingCancelledException)) throw error;
  });
  return () => {
    isStopped = true;
    stop();
  };
}
