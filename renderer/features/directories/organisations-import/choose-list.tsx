import { DropFile } from '../../../ui/choose-file/drop-file.tsx';
import { FileButton } from '../../../ui/choose-file/file-button.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { texts } from './texts.ts';

type ChooseListProps = {
  readonly isReading: boolean;
  readonly trouble: string | null;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** The first step of the import of organisations. */
export function ChooseList({ isReading, trouble, onFile, onStop }: ChooseListProps) {
  return (
    <DropFile title={texts.chooseTitle} text={texts.chooseText} onFile={isReading ? null : onFile} trouble={trouble}>
      {isReading ? (
        <ProgressLine label={texts.reading} value={0} max={null} onStop={onStop} />
      ) : (
        <FileButton large variant="primary" label={texts.choose} onFile={onFile} />
      )}
    </DropFile>
  );
}
