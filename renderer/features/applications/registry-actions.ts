import { FilePlus2, ListFilter, RefreshCw, RotateCcw, Search, Upload, X } from 'lucide-react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Role } from '#shared/records/office.ts';
import type { Action } from '../../ui/action.ts';
import { bulkTexts } from './bulk-texts.ts';
import { texts } from './texts.ts';

type RegistryActs = {
  readonly onFind: () => void;
  readonly onFilter: () => void;
  readonly onReset: () => void;
  readonly onRefresh: () => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
  readonly onClear: () => void;
  readonly hasSelection: boolean;
  readonly role: Role;
};

/** Why the role may not do this here at all, in words; null when it may. */
export function whyNotForRole(role: Role, act: 'createDraft' | 'import'): string | null {
  const refusal = roleMay(role, act);
  return refusal ? explain(refusal) : null;
}

/** What can be done in the registry besides acts on the selected rows. */
export function registryActions(acts: RegistryActs): readonly Action[] {
  return [
    { id: 'applications.find', label: texts.actions.find, icon: Search, shortcut: 'Ctrl+F', run: acts.onFind },
    { id: 'applications.filter', label: texts.actions.filter, icon: ListFilter, shortcut: 'F4', run: acts.onFilter },
    { id: 'applications.reset', label: texts.actions.reset, icon: RotateCcw, run: acts.onReset },
    {
      id: 'applications.new',
      label: texts.newApplication,
      icon: FilePlus2,
      shortcut: 'Insert',
      permit: () => whyNotForRole(acts.role, 'createDraft'),
      run: acts.onNew,
    },
    { id: 'applications.refresh', label: texts.actions.refresh, icon: RefreshCw, shortcut: 'F5', run: acts.onRefresh },
    {
      id: 'applications.import',
      label: texts.import,
      icon: Upload,
      shortcut: 'Ctrl+I',
      permit: () => whyNotForRole(acts.role, 'import'),
      run: acts.onImport,
    },
    {
      id: 'applications.clear',
      label: bulkTexts.bar.clear,
      icon: X,
      permit: () => (acts.hasSelection ? null : bulkTexts.bar.selectFirst),
      run: acts.onClear,
    },
  ];
}
