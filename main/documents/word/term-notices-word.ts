import { AlignmentType, Document, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { journalTexts } from '#shared/documents/journal-html.ts';
import type { TermNotice, TermNoticesModel } from '#shared/documents/term-notice-model.ts';
import { numberLine, termNoticeTexts as t, termNoticeParagraphs } from '#shared/documents/term-notice-texts.ts';
import { centred, documentOptions, mm, noBorders, run, section, signature, textWidth } from './word-parts.ts';

/** Notices D5 as a Word file, each on a page of its own. */
export function termNoticesWord(model: TermNoticesModel): Document {
  const layout = {
    isLandscape: false,
    topLeft: model.isSample ? journalTexts.sample : '',
    bottomLeft: '',
    isNumbered: false,
  };
  const title = model.notices.length === 1 ? t.title : t.bulkTitle;
  return new Document({
    ...documentOptions(title, model.commission),
    sections: model.notices.map((notice) => section(layout, noticePage(notice, model))),
  });
}

function noticePage(notice: TermNotice, model: TermNoticesModel): (Paragraph | Table)[] {
  const { signer } = model;
  return [
    corner(notice, model),
    new Paragraph({ children: [] }),
    centred(t.title, 26, 5),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: mm(4) },
      children: [run(`${notice.dear}!`, { size: 26 })],
    }),
    ...termNoticeParagraphs(notice).map(paragraph),
    signature(signer.post, signer.name, '', true),
    ...(signer.phone === '' ? [] : [small(t.phone(signer.phone), true)]),
    small(t.received, false),
  ];
}

function corner(notice: TermNotice, model: TermNoticesModel): Table {
  return new Table({
    width: { size: mm(textWidth.portrait), type: WidthType.DXA },
    columnWidths: [mm(100), mm(80)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        children: [cell([model.commission, numberLine(model)], 100), cell([notice.to, notice.place], 80)],
      }),
    ],
  });
}

function cell(texts: readonly string[], width: number): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    children: texts.map((text) => new Paragraph({ children: [run(text, { size: 26 })] })),
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.5) },
    spacing: { after: mm(3), line: 312 },
    children: [run(text, { size: 26 })],
  });
}

function small(text: string, isKept: boolean): Paragraph {
  return new Paragraph({ keepNext: isKept, spacing: { before: mm(6) }, children: [run(text, { size: 22 })] });
}
