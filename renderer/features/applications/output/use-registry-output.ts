import { useState } from 'react';
import { type ListModel, MAX_PRINTED_ROWS } from '#shared/documents/list-model.ts';
import { listPaper } from '../../../office/lists/list-output.ts';
import { type ListExcel, useListExcel } from '../../../office/lists/use-list-excel.ts';
import { useOffice } from '../../../office/react.tsx';
import { texts as listTexts } from '../../../ui/lists/texts.ts';
import { toastSaved } from '../../../ui/saved-toast.ts';
import type { Registry } from '../use-registry.ts';
import { registryGroups, registryOutput, registryWords } from './registry-output.ts';
import { outputTexts } from './texts.ts';

/** «Excel» and «Печать» of the registry as it is seen. */
export type RegistryOutput = {
  readonly excel: ListExcel;
  /** Why the list cannot be taken out now; null when it can. */
  readonly refusal: string | null;
  /** Why it was not printed, in words. */
  readonly printRefusal: string | null;
  /** The list on its way to paper, while its preview is open. */
  readonly printed: ListModel | null;
  readonly onExcel: () => void;
  readonly onPrint: () => void;
  readonly onPrintClose: () => void;
};

/** Takes the list out of the window: to a spreadsheet in the background, to paper through its preview. */
export function useRegistryOutput(registry: Registry): RegistryOutput {
  const office = useOffice();
  const excel = useListExcel();
  const [printed, setPrinted] = useState<ListModel | null>(null);
  const [printRefusal, setPrintRefusal] = useState<string | null>(null);
  const count = registry.flat.count;
  const onExcel = async () => {
    const path = await excel.start(registryWords(registry, office.view), registryOutput(registry));
    if (path !== null) toastSaved(listTexts.saved(path), path);
  };
  const onPrint = () => {
    if (count > MAX_PRINTED_ROWS) return setPrintRefusal(outputTexts.tooLong(count, MAX_PRINTED_ROWS));
    setPrintRefusal(null);
    const words = registryWords(registry, office.view);
    setPrinted(listPaper(office, words, registryOutput(registry), registryGroups(registry)));
  };
  const busy = excel.progress ? outputTexts.busy : null;
  return {
    excel,
    refusal: count === 0 ? outputTexts.empty : busy,
    printRefusal,
    printed,
    onExcel: () => void onExcel(),
    onPrint,
    onPrintClose: () => setPrinted(null),
  };
}
