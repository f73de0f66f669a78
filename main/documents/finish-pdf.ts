import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { FinishedPdf, PaperFacts } from './paper-worker-port.ts';
import { renumberNodes } from './renumber-nodes.ts';

const program = 'Аттестация';

/**
 * Gives a printed file its title, author, language and dates, packed tightly. Dates come from the facts and the file id
 * from nothing that changes, so the same data makes the same bytes.
 */
export async function finishPdf(pdf: Uint8Array<ArrayBuffer>, facts: PaperFacts): Promise<FinishedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const at = new Date(`${facts.madeOn}T00:00:00Z`);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setLanguage('ru-RU');
  document.setCreator(program);
  document.setProducer(program);
  document.setCreationDate(at);
  document.setModificationDate(at);
  const id = PDFHexString.of('00'.repeat(16));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  document.catalog.delete(PDFName.of('Metadata'));
  renumberNodes(document);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes: new Uint8Array(bytes), pages: document.getPageCount() };
}
