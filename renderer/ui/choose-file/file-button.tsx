import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../button.tsx';

/** Tables that the program reads, for the system's own choice of a file. */
export const TABLE_FILES = '.xlsx,.xlsm,.csv,.txt,.tsv,.xls';

type FileButtonProps = {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly isPrimary?: boolean;
  readonly accept?: string;
};

/** A button over the system's own choice of a file. The same file may be chosen again. */
export function FileButton({ label, onFile, isPrimary, accept = TABLE_FILES }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        large
        variant={isPrimary ? 'primary' : 'default'}
        icon={FolderOpen}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
