import { Notice } from '../../../ui/notice.tsx';

/** Why the act of a window was refused; nothing while it was not. */
export function Refused({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <Notice tone="bad" isAlert>
      {words}
    </Notice>
  );
}
