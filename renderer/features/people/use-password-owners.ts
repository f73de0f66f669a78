import { useEffect, useState } from 'react';
import { bridge } from '../../office/bridge.ts';
import { useRevision } from '../../office/react.tsx';

/** Ids of those whom main knows a password of; asked again when users change or a dialog has closed. Null until it is known. */
export function usePasswordOwners(asked: unknown): ReadonlySet<string> | null {
  const revision = useRevision('users');
  const [owners, setOwners] = useState<ReadonlySet<string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both say when to ask again
  useEffect(() => {
    let isWanted = true;
    void bridge['keys.users']({}).then(({ userIds }) => isWanted && setOwners(new Set(userIds)));
    return () => {
      isWanted = false;
    };
  }, [revision, asked]);
  return owners;
}
