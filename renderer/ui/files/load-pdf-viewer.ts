/** pdf.js is large: it comes, and its worker starts, when the first PDF is about to be looked at. */
export async function loadPdfViewer() {
  const [{ PdfViewer }, { prepareWorker }] = await Promise.all([
    import('../pdf/pdf-viewer.tsx'),
    import('../pdf/ready-worker.ts'),
  ]);
  prepareWorker();
  return { default: PdfViewer };
}
