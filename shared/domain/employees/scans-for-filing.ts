import type { Attachment, AttachmentItem } from '#shared/records/attachment.ts';
import type { EmployeeRecords, EmployeeScan } from '#shared/records/employee-records.ts';

/** A scan of the card with the item of the checklist under which it goes with an application. */
export type ScanForFiling = Pick<Attachment, 'title' | 'item'> & { readonly sha256: string };

type Scanned = { readonly scans: readonly EmployeeScan[] };

/**
 * Scans of a card as documents of an application filed from it: awards and the decision of the held category under their
 * items of the checklist (domain §9.2), diplomas and certificates among other documents. The same file goes once.
 */
export function scansForFiling(records: EmployeeRecords): readonly ScanForFiling[] {
  const found = [
    ...scansOf(records.achievements, 'AWARDS'),
    ...scansOf(records.attestations, 'EARLIER_DECISION'),
    ...scansOf(records.education, 'other'),
    ...scansOf(records.training, 'other'),
    ...scansOf(records.activities, 'other'),
  ];
  return [...new Map(found.map((scan) => [scan.sha256, scan] as const).reverse()).values()].reverse();
}

function scansOf(entries: readonly Scanned[], item: AttachmentItem): readonly ScanForFiling[] {
  return entries.flatMap(({ scans }) => scans.map(({ sha256, title }) => ({ sha256, title, item })));
}
