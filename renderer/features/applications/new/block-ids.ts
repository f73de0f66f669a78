/** Id of a block of the form: «Разделы заявления» go there. */
export function blockId(id: string): string {
  return `block-${id}`;
}
