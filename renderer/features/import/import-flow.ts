import type { Field, Intake } from '#shared/domain/intake/fields.ts';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import type { Preview, PreviewColumn } from '#shared/domain/intake/preview.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ReadingOptions } from '#shared/protocol/ipc/sheets.ts';
import { bridge } from '../../office/bridge.ts';
import { sendFile } from '../../office/sheets/send-file.ts';
import type { ColumnMemory } from './column-memory.ts';
import { asFound, type ImportState, type ImportStore, nothingChosen } from './import-store.ts';
import { texts } from './texts.ts';

/** What a user does to a file before accepting it. Each act that reads replaces the one before. */
export type ImportFlow = {
  choose(file: File): Promise<void>;
  /** Stops whatever goes on and forgets the file. */
  cancel(): void;
  /** The user goes to another section: the open file stays with its mends, what was told of an ended import goes. */
  leave(): void;
  chooseSheet(sheet: number): Promise<void>;
  /** `row` is counted from 1, as Excel shows it. */
  chooseHead(row: number): Promise<void>;
  mapColumn(column: number, field: Field | null): Promise<void>;
  chooseMunicipality(name: string): Promise<void>;
};

/** The acts over a store; main holds the file, the store what is seen of it. */
export function createImportFlow(store: ImportStore, what: Intake, memory: ColumnMemory): ImportFlow {
  let run = 0;
  let token: string | null = null;
  const begin = (): (() => boolean) => {
    run += 1;
    const mine = run;
    return () => mine !== run;
  };
  const forget = () => {
    if (token === null) return;
    void bridge['sheets.close']({ token });
    void bridge['files.drop']({ token });
    token = null;
  };
  const fail = (refusal: Refusal) => {
    forget();
    store.setState({ ...nothingChosen, refusal });
  };
  const read = async (options: ReadingOptions, isStale: () => boolean) => {
    if (token === null) return;
    working(store, texts.work.reading);
    const preview = await fetchPreview(what, token, options);
    if (isStale()) return;
    if (!preview.ok) return fail(preview.error);
    store.setState({ ...seen(preview.value), options, work: null });
  };
  const readAs = async (options: ReadingOptions, kept: Partial<ImportState>) => {
    store.setState({ options, isChoosingHead: false, editing: null, ...kept });
    await read(options, begin());
  };
  const readFirst = async (options: ReadingOptions, isStale: () => boolean) => {
    await read(options, isStale);
    const columns = store.getState().preview?.columns ?? [];
    const mapping = memory.read(columns);
    const isSame = mapping?.every((field, i) => field === (columns[i]?.field ?? null));
    if (isStale() || !mapping || isSame) return;
    await read({ ...options, mapping: [...mapping] }, isStale);
    if (!isStale()) store.setState({ isRemembered: true });
  };
  return {
    async choose(file) {
      const isStale = begin();
      forget();
      store.setState({ ...nothingChosen, work: { label: texts.work.sending, value: 0, max: file.size } });
      const sent = await sendFile(file, {
        isCancelled: isStale,
        onToken: (given) => {
          token = given;
        },
        onProgress: (value, max) => store.setState({ work: { label: texts.work.sending, value, max } }),
      });
      if (isStale()) return;
      if (!sent.ok) return fail(sent.error);
      working(store, texts.work.opening);
      const opened = await bridge['sheets.open']({ token: sent.value });
      if (isStale()) return;
      if (!opened.ok) return fail(opened.error);
      store.setState({ file: { token: sent.value, name: file.name, opened: opened.value } });
      await readFirst(asFound, isStale);
    },
    cancel() {
      begin();
      forget();
      store.setState(nothingChosen);
    },
    leave() {
      const { file, work } = store.getState();
      if (file === null && work === null) store.setState(nothingChosen);
    },
    async chooseSheet(sheet) {
      store.setState({ mends: [], choices: nothingChosen.choices, shown: null, isRemembered: false });
      await readFirst({ ...asFound, sheet }, begin());
    },
    async chooseHead(row) {
      store.setState({ isChoosingHead: false, isRemembered: false, editing: null, shown: null });
      await readFirst({ ...store.getState().options, headerRow: row, mapping: null }, begin());
    },
    async mapColumn(column, field) {
      const { preview, options } = store.getState();
      if (!preview) return;
      const columns = withField(preview.columns, column, field);
      const mapping = columns.map((known) => known.field);
      memory.write(columns, mapping);
      // Shown at once: the next column may be changed while the file is being read.
      await readAs({ ...options, mapping }, { isRemembered: false, preview: { ...preview, columns } });
    },
    chooseMunicipality: (municipality) => readAs({ ...store.getState().options, municipality }, {}),
  };
}

/** A field is loaded from one column only: it leaves the one that had it. */
function withField(columns: readonly PreviewColumn[], column: number, field: Field | null): readonly PreviewColumn[] {
  return columns.map((known, i) => {
    if (i === column) return { ...known, field };
    return known.field === field ? { ...known, field: null } : known;
  });
}

function working(store: ImportStore, label: string): void {
  store.setState({ work: { label, value: 0, max: null } });
}

function seen(preview: Preview<IntakeDraft>): Pick<ImportState, 'preview' | 'refusal'> {
  return { preview, refusal: null };
}

async function fetchPreview(
  what: Intake,
  token: string,
  options: ReadingOptions,
): Promise<Result<Preview<IntakeDraft>, Refusal>> {
  const ready = await bridge[what === 'applications' ? 'sheets.journal' : 'sheets.experts']({ token, options });
  if (!ready.ok) return ready;
  const answer = await fetch(`/_data/results/${ready.value.resultId}`);
  if (!answer.ok) return err(refuseSheet('sheet.notOpen', {}));
  // Made by the reading process from the same types; the bytes have not left the program.
  return ok((await answer.json()) as Preview<IntakeDraft>);
}
