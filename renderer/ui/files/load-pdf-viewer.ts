/** pdf.js is large: it comes, and its worker starts, when a PDF is in a list and the window has nothing else to do. */
export async function loadPdfViewer() {
  const [{ PdfViewer }, { prepareWorker }] = await Promise.all([
    import('../pdf/pdf-viewer.tsx'),
    import('../pdf/ready-worker.ts'),
  ]);
  prepareWorker();
  return { default: PdfViewer };
}
