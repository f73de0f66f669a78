/** Name of the highlight of found places; styled in pdf-viewer.module.css. */
const NAME = 'found-in-document';

/** Marks the places of a text in a text layer without changing it; gives the way to take the marks off. */
export function markFound(layer: HTMLElement, sought: string): () => void {
  if (sought === '') return () => undefined;
  const ranges = placesOf(layer, sought.toLowerCase());
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}

function placesOf(layer: HTMLElement, sought: string): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').toLowerCase();
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      ranges.push(range);
    }
  }
  return ranges;
}
