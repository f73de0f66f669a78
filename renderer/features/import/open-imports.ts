import type { Intake } from '#shared/domain/intake/fields.ts';
import type { Office } from '../../office/office.ts';
import { columnMemory } from './column-memory.ts';
import { createImportFlow, type ImportFlow } from './import-flow.ts';
import { createImportStore, type ImportStore } from './import-store.ts';

/** What is seen of an import, and the acts over it. */
export type OpenImport = { readonly store: ImportStore; readonly flow: ImportFlow };

const imports = new WeakMap<Office, Map<Intake, OpenImport>>();

/**
 * The import of this office and kind: the same one when the user comes back from another section, with the file still
 * open in main and every mend in its place. A lock ends the office of the window, and this with it.
 */
export function openImport(office: Office, what: Intake): OpenImport {
  const ofOffice = imports.get(office) ?? new Map<Intake, OpenImport>();
  imports.set(office, ofOffice);
  const known = ofOffice.get(what);
  if (known) return known;
  const store = createImportStore();
  const made = { store, flow: createImportFlow(store, what, columnMemory(what, office.actor.userId)) };
  ofOffice.set(what, made);
  return made;
}
