/** pdf.js is large: it comes when the first PDF is about to be looked at. */
export async function loadPdfViewer() {
  return { default: (await import('../pdf/pdf-viewer.tsx')).PdfViewer };
}
