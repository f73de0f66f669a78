import { useMemo } from 'react';
import type { Application } from '#shared/records/application.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { letterTexts } from './texts.ts';

/** So many letters are prepared at once: each is looked over before. */
const LETTERS_AT_ONCE = 1000;

type BulkLettersProps = { readonly applications: readonly Application[]; readonly onClose: () => void };

/** One letter to all selected applicants, each with his own fields filled. */
export function BulkLetters({ applications, onClose }: BulkLettersProps) {
  const readers = useReaders(applications);
  return <ComposeDialog readers={readers} templateId="interim" onClose={onClose} />;
}

/** Letters of all selected applicants that wait to be sent, as one archive. */
export function BulkArchive({ applications, onClose }: BulkLettersProps) {
  const readers = useReaders(applications);
  return <ArchiveDialog readers={readers} onClose={onClose} />;
}

function useReaders(applications: readonly Application[]) {
  return useMemo(() => applications.map(({ id }) => ({ applicationId: id, registrantId: null })), [applications]);
}

/** Why letters cannot be written to so many; null when they can. */
export function whyNoLetters(count: number): string | null {
  if (count === 0) return letterTexts.bulk.selectFirst;
  return count > LETTERS_AT_ONCE ? letterTexts.bulk.tooMany(LETTERS_AT_ONCE) : null;
}
