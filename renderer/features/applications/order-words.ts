import type { OrderStep } from '#shared/domain/search/order.ts';
import { orderTexts } from './columns/texts.ts';
import { texts } from './texts.ts';

/** «дата подачи, сначала новые, затем муниципалитет». */
export function orderWords(order: readonly OrderStep[]): string {
  return order.map(stepWords).join(texts.nextStep);
}

function stepWords({ column, direction }: OrderStep): string {
  const title = orderTexts[column];
  if (direction === 'ascending') return title;
  return column === 'receivedAt' ? `${title}, ${texts.newestFirst}` : texts.descending(title);
}
