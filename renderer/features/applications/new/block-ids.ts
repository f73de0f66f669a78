/** Id of a block of the form: «Блоки заявления» go there. */
export function blockId(id: string): string {
  return `block-${id}`;
}
