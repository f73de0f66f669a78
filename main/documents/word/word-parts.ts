import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type IPropertiesOptions,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

/** The font of paper, where it is Word that prints. */
const font = 'Times New Roman';

/** Millimetres as Word counts them: twentieths of a point. */
export const mm = (value: number): number => Math.round((value / 25.4) * 1440);

/** A4 with the office's margins: left 20, right 10, top and bottom 20 mm. */
export type PageLayout = {
  readonly isLandscape: boolean;
  /** What stands at the top of every page; empty: nothing. */
  readonly topLeft: string;
  readonly bottomLeft: string;
  readonly isNumbered: boolean;
};

/** Widths between the margins, in millimetres. */
export const textWidth = { portrait: 180, landscape: 267 } as const;

/** The whole of a file around its pages: title, author, font, language. */
export function documentOptions(title: string, author: string): Omit<IPropertiesOptions, 'sections'> {
  return {
    title,
    subject: title,
    creator: author,
    lastModifiedBy: 'Аттестация',
    description: title,
    styles: { default: { document: { run: { font, size: 24, language: { value: 'ru-RU' } } } } },
  };
}

/** A section of pages of one layout. Word turns the sheet itself: width and height are given upright. */
export function section(layout: PageLayout, children: ISectionOptions['children']): ISectionOptions {
  const { isLandscape, topLeft } = layout;
  return {
    properties: {
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { left: mm(20), right: mm(10), top: mm(20), bottom: mm(20), header: mm(10), footer: mm(10) },
      },
    },
    ...(topLeft === '' ? {} : { headers: { default: new Header({ children: [small(topLeft, true)] }) } }),
    footers: { default: new Footer({ children: [foot(layout)] }) },
    children,
  };
}

/** Text of a paragraph in the size and weight of the place. */
export function run(text: string, how: { bold?: boolean; size?: number; italics?: boolean } = {}): TextRun {
  return new TextRun({ text, font, ...how });
}

/** A centred line of a heading. */
export function centred(text: string, size = 24, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after: mm(after) },
    children: [run(text, { bold: true, size })],
  });
}

/** «секретарь ________ Л. Г. Моисеева»: the rule is a tab with a leader. */
export function signature(post: string, name: string, tail: string, isKept: boolean): Paragraph {
  return new Paragraph({
    keepLines: true,
    keepNext: isKept,
    spacing: { before: mm(8), after: mm(4) },
    children: [run([post, '____________________', name, tail].filter((part) => part !== '').join('    '))],
  });
}

/** Thin black lines around a cell. */
export const cellBorders = {
  top: line(),
  bottom: line(),
  left: line(),
  right: line(),
};

/** No lines at all: a table that only sets things side by side. */
export const noBorders = {
  top: none(),
  bottom: none(),
  left: none(),
  right: none(),
  insideHorizontal: none(),
  insideVertical: none(),
};

function line() {
  return { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
}

function none() {
  return { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
}

function small(text: string, bold: boolean): Paragraph {
  return new Paragraph({ children: [run(text, { size: 18, bold })] });
}

function foot({ bottomLeft, isNumbered, isLandscape }: PageLayout): Paragraph {
  if (!isNumbered) return small(bottomLeft, false);
  const position = mm(isLandscape ? textWidth.landscape : textWidth.portrait);
  const pages = ['\tСтраница ', PageNumber.CURRENT, ' из ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position }],
    children: [run(bottomLeft, { size: 18 }), new TextRun({ children: pages, font, size: 18 })],
  });
}
