import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { KeptFile, ScannedFile } from '#shared/protocol/ipc/blobs.ts';
import { bridge } from '../bridge.ts';

/** How often the folder is looked at while it is shown. */
const LOOK_MS = 4000;

/** The folder of the scanner and what has newly come there. */
export type ScanFolder = {
  /** Its name; null while none is chosen. */
  readonly folder: string | null;
  readonly canChoose: boolean;
  readonly files: readonly ScannedFile[];
  readonly isTaking: boolean;
  /** Why the last act was refused: a refusal of main, or words that the place has told. */
  readonly refusal: Refusal | string | null;
  readonly choose: () => Promise<void>;
  readonly forget: () => Promise<void>;
  /** The kept file, or null where it was refused. */
  readonly take: (token: string) => Promise<KeptFile | null>;
  readonly tell: (refusal: string | null) => void;
};

type Shown = Pick<ScanFolder, 'folder' | 'canChoose' | 'files'>;

const nothing: Shown = { folder: null, canChoose: false, files: [] };

/** Looks at the folder while the place that shows it is on the screen, and when the window is come back to. */
export function useScanFolder(): ScanFolder {
  const [shown, setShown] = useState<Shown>(nothing);
  const [refusal, setRefusal] = useState<Refusal | string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const look = useCallback(async () => {
    const described = await bridge['scans.describe']({});
    const listed = described.folder === null ? null : await bridge['scans.list']({});
    if (listed && !listed.ok) setRefusal(listed.error);
    setShown({ ...described, files: listed?.ok ? listed.value.files : [] });
  }, []);
  useEffect(() => {
    const lookNow = () => void look();
    lookNow();
    const timer = setInterval(lookNow, LOOK_MS);
    window.addEventListener('focus', lookNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', lookNow);
    };
  }, [look]);
  return {
    ...shown,
    isTaking,
    refusal,
    async choose() {
      setRefusal(null);
      await bridge['scans.choose']({});
      await look();
    },
    async forget() {
      setRefusal(null);
      await bridge['scans.forget']({});
      await look();
    },
    async take(token) {
      setTaking(true);
      const taken = await bridge['scans.take']({ token });
      setTaking(false);
      setRefusal(taken.ok ? null : taken.error);
      await look();
      return taken.ok ? taken.value : null;
    },
    tell: setRefusal,
  };
}
