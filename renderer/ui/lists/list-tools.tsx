import { FileSpreadsheet, Printer } from 'lucide-react';
import type { Action } from '../action.ts';
import { Button } from '../button.tsx';
import { texts } from './texts.ts';

type ListToolsProps = {
  readonly onExcel: () => void;
  readonly onPrint: () => void;
  /** Why the list cannot be taken out now; null when it can. */
  readonly refusal: string | null;
  /** Names of the buttons of a list beside the screen's main one: the keys stay with that. */
  readonly besides?: ListNames | undefined;
};

/** «Excel» and «Печать» under names that tell a second list of the screen from its main one. */
export type ListNames = { readonly excel: string; readonly print: string };

/** «Excel» and «Печать» of a list, at the head of its screen. */
export function ListTools({ onExcel, onPrint, refusal, besides }: ListToolsProps) {
  const keys = besides ? {} : { excel: { shortcut: 'Ctrl+Shift+E' }, print: { shortcut: 'Ctrl+P' } };
  return (
    <>
      <Button variant="quiet" icon={FileSpreadsheet} {...keys.excel} refusal={refusal} onClick={onExcel}>
        {besides?.excel ?? texts.excel}
      </Button>
      <Button variant="quiet" icon={Printer} {...keys.print} refusal={refusal} onClick={onPrint}>
        {besides?.print ?? texts.print}
      </Button>
    </>
  );
}

/** The same as actions of the screen, for the keys and «Команды». */
export function listToolActions(id: string, tools: ListToolsProps): readonly Action[] {
  const { onExcel, onPrint, refusal, besides } = tools;
  const permit = () => refusal;
  const excel = { id: `${id}.excel`, icon: FileSpreadsheet, permit, run: onExcel };
  const print = { id: `${id}.print`, icon: Printer, permit, run: onPrint };
  if (besides)
    return [
      { ...excel, label: besides.excel },
      { ...print, label: besides.print },
    ];
  return [
    { ...excel, label: texts.excel, shortcut: 'Ctrl+Shift+E' },
    { ...print, label: texts.print, shortcut: 'Ctrl+P' },
  ];
}
