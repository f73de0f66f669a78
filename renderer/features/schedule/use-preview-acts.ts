import { useState } from 'react';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';
import { toast } from '../../ui/toast.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { saveMade, saveWorkbook } from './document-acts.ts';
import { texts } from './texts.ts';
import type { MadePdf } from './use-made-pdf.ts';

/** What can be done with a document that is shown: saved, printed, taken to Excel; and why the last was refused. */
export function usePreviewActs(model: ScheduleModel, made: MadePdf, onClose: () => void) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const documentId = made.state === 'made' ? made.document.documentId : null;
  const notReady = documentId === null ? texts.preview.making : null;
  const tell = <T>(answer: Result<T, Refusal>, said: (value: T) => string | null) => {
    setRefusal(answer.ok ? null : answer.error);
    const text = answer.ok ? said(answer.value) : null;
    if (text !== null) toast({ text });
  };
  const save = async () => {
    if (documentId !== null) tell(await saveMade(documentId, model), savedWords(texts.preview.saved));
  };
  const print = async () => {
    if (documentId === null) return;
    const printed = await bridge['documents.print']({ documentId });
    tell(printed, (done) => (done.isPrinted ? texts.preview.sent : null));
  };
  const excel = async () => tell(await saveWorkbook(model), savedWords(texts.excelDone));
  const acts = { save: () => void save(), print: () => void print(), excel: () => void excel() };
  const permit = () => notReady;
  useActions(texts.preview.title, [
    { id: 'preview.save', label: texts.preview.save, shortcut: 'Ctrl+S', permit, run: acts.save },
    { id: 'preview.print', label: texts.preview.print, shortcut: 'Ctrl+P', permit, run: acts.print },
    { id: 'preview.excel', label: texts.excel, shortcut: 'Ctrl+Shift+E', run: acts.excel },
    { id: 'preview.close', label: texts.preview.close, shortcut: 'Escape', run: onClose },
  ]);
  return { ...acts, notReady, refusal };
}

/** A saved file is told about; a changed mind is not. */
function savedWords(said: (path: string) => string): (path: string | null) => string | null {
  return (path) => (path === null ? null : said(path));
}
