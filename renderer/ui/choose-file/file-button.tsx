import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button, type ButtonProps } from '../button.tsx';

/** Tables that the program reads, for the system's own choice of a file. */
export const TABLE_FILES = '.xlsx,.xlsm,.csv,.txt,.tsv,.xls';

/** Files of the program's own: profiles, calendars, sets of criteria, blocks of numbers. */
export const JSON_FILES = '.json,application/json';

type FileButtonProps = Pick<ButtonProps, 'variant' | 'large' | 'icon' | 'refusal'> & {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly accept?: string;
};

/** A button over the system's own choice of a file. The same file may be chosen again. */
export function FileButton({ label, onFile, accept = TABLE_FILES, ...button }: FileButtonProps) {
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
      <Button icon={FolderOpen} {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
