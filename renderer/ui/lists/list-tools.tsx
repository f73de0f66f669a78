import { FileSpreadsheet, Printer } from 'lucide-react';
import type { Action } from '../action.ts';
import { Button } from '../button.tsx';
import { texts } from './texts.ts';

type ListToolsProps = {
  readonly onExcel: () => void;
  readonly onPrint: () => void;
  /** Why the list cannot be taken out now; null when it can. */
  readonly refusal: string | null;
};

/** «Excel» and «Печать» of a list, at the head of its screen. */
export function ListTools({ onExcel, onPrint, refusal }: ListToolsProps) {
  return (
    <>
      <Button variant="quiet" icon={FileSpreadsheet} shortcut="Ctrl+Shift+E" refusal={refusal} onClick={onExcel}>
        {texts.excel}
      </Button>
      <Button variant="quiet" icon={Printer} shortcut="Ctrl+P" refusal={refusal} onClick={onPrint}>
        {texts.print}
      </Button>
    </>
  );
}

/** The same as actions of the screen, for the keys and «Команды». */
export function listToolActions(id: string, { onExcel, onPrint, refusal }: ListToolsProps): readonly Action[] {
  const permit = () => refusal;
  return [
    { id: `${id}.excel`, label: texts.excel, icon: FileSpreadsheet, shortcut: 'Ctrl+Shift+E', permit, run: onExcel },
    { id: `${id}.print`, label: texts.print, icon: Printer, shortcut: 'Ctrl+P', permit, run: onPrint },
  ];
}
