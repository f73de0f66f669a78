import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream, PDFString } from 'pdf-lib';

const NODE = /^node\d+$/;

/**
 * Numbers the structure elements of a tagged file from one. The browser names them by a counter of the whole process, so
 * without this the same data makes other bytes the next time. Their order is kept, as the tree of names needs it.
 */
export function renumberNodes(document: PDFDocument): void {
  const names = new Set<string>();
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (const object of objects) visit(object, (name) => void names.add(name));
  const numbers = new Map([...names].sort().map((name, i) => [name, `node${String(i + 1).padStart(8, '0')}`]));
  for (const object of objects) visit(object, (name) => numbers.get(name));
}

/** Goes through everything inside an object; where `rename` answers a name, that stands there from now on. */
function visit(object: PDFObject, rename: (name: string) => string | undefined): void {
  if (object instanceof PDFRawStream) visit(object.dict, rename);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = renamed(value, rename);
      if (name) object.set(key, name);
      else visit(value, rename);
    }
  }
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, i) => {
      const name = renamed(value, rename);
      if (name) object.set(i, name);
      else visit(value, rename);
    });
  }
}

function renamed(value: PDFObject, rename: (name: string) => string | undefined): PDFString | null {
  if (!(value instanceof PDFString) || !NODE.test(value.asString())) return null;
  const name = rename(value.asString());
  return name === undefined ? null : PDFString.of(name);
}
