import type { ClaimedCategory } from '#shared/records/application.ts';
import { firstTemplate, highestTemplate, mentorTemplate, methodistTemplate } from '../scoring/templates/order-196.ts';

/** An indicator of the claimed category under which documents are put; its code is that of the order's list. */
export type PortfolioIndicator = { readonly code: string; readonly title: string };

/** Files under one indicator (S4: «подгрузка до 5 документов»). */
export const FILES_PER_INDICATOR = 5;

const templates = {
  FIRST: firstTemplate,
  HIGHEST: highestTemplate,
  METHODIST: methodistTemplate,
  MENTOR: mentorTemplate,
} as const;

/** Indicators of a category as пп. 35, 36, 50 and 51 of the order list them (domain §4.1). */
export function portfolioIndicators(category: ClaimedCategory): readonly PortfolioIndicator[] {
  return templates[category].nodes.map(({ code, title }) => ({ code, title }));
}
