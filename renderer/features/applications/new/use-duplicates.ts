import { useDeferredValue, useMemo } from 'react';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { type Duplicate, duplicateQuestion, findDuplicates } from './find-duplicates.ts';
import type { TextOf } from './form-findings.ts';

/** Applications that the form repeats; searched anew only when what tells persons and cases apart has changed. */
export function useDuplicates(id: string, textOf: TextOf): readonly Duplicate[] {
  const { view } = useOffice();
  const revision = useRevision('applications', 'personal');
  const asked = duplicateQuestion(textOf);
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same question is the same object
  const question = useMemo(() => asked, [key]);
  const deferred = useDeferredValue(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the applications other ones
  return useMemo(() => (deferred ? findDuplicates(view, id, deferred) : []), [view, id, deferred, revision]);
}
