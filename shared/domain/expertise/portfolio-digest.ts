import { sha256Hex } from '#shared/kernel/sha256.ts';
import type { Portfolio } from '#shared/records/portfolio.ts';

/** SHA-256 of what a portfolio holds, in its order: shows later that experts studied these documents and no others. */
export function portfolioDigest(items: Portfolio['items']): string {
  return sha256Hex(
    JSON.stringify(items.map(({ id, title, indicator, sha256, url }) => [id, title, indicator, sha256, url])),
  );
}
