import { useEffect } from 'react';
import type { Intake } from '#shared/domain/intake/fields.ts';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import type { Preview } from '#shared/domain/intake/preview.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { bridge } from '../../office/bridge.ts';
import { useOffice } from '../../office/react.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Accepted } from './accepted.tsx';
import { applicationsKind } from './applications-kind.tsx';
import { ChooseFile } from './choose-file.tsx';
import { expertsKind } from './experts-kind.tsx';
import { HeadChooser } from './head-chooser.tsx';
import { ImportDesk } from './import-desk.tsx';
import type { ImportFlow } from './import-flow.ts';
import type { ImportKind } from './import-kind.ts';
import css from './import-screen.module.css';
import { ImportStoreContext, nothingChosen, useImportState, useImportStore } from './import-store.ts';
import { isTaken, type JudgedRow } from './judged-row.ts';
import { openImport } from './open-imports.ts';
import { texts } from './texts.ts';

/** «Импорт»: a journal of applications or a list of experts from a spreadsheet. */
export function ImportScreen({ what }: { readonly what: Intake }) {
  const { store, flow } = openImport(useOffice(), what);
  return (
    <ImportStoreContext value={store}>
      {what === 'applications' ? (
        <ImportOf kind={applicationsKind} flow={flow} />
      ) : (
        <ImportOf kind={expertsKind} flow={flow} />
      )}
    </ImportStoreContext>
  );
}

type ImportOfProps<D extends IntakeDraft> = { readonly kind: ImportKind<D>; readonly flow: ImportFlow };

function ImportOf<D extends IntakeDraft>({ kind, flow }: ImportOfProps<D>) {
  const office = useOffice();
  const store = useImportStore();
  const { what } = kind;
  useEffect(() => {
    void bridge['sheets.prepare']({});
    return flow.leave;
  }, [flow]);
  const refusal = kind.permit(office.view, office.actor);
  const accept = async (rows: readonly JudgedRow<D>[]) => {
    store.setState({ work: { label: texts.work.accepting, value: 0, max: null } });
    const done = await kind.accept(office, rows);
    if (!done.ok) return store.setState({ work: null, refusal: done.error });
    const rest = rows.filter((row) => !isTaken(row)).length;
    flow.cancel();
    store.setState({ ...nothingChosen, outcome: { ...done.value, rest } });
  };
  return (
    <div className={css.screen}>
      <Head what={what} flow={flow} />
      {refusal ? (
        <Notice tone="warn">{explain(refusal)}</Notice>
      ) : (
        <Body kind={kind} flow={flow} onAccept={(rows) => void accept(rows)} />
      )}
    </div>
  );
}

/** The name of the screen, what is open, and which sheet of it. */
function Head({ what, flow }: { readonly what: Intake; readonly flow: ImportFlow }) {
  const file = useImportState((state) => state.file);
  const sheet = useImportState((state) => state.options.sheet);
  const rows = useImportState((state) => state.preview?.rows.length ?? 0);
  const sheets = file?.opened.sheets ?? [];
  const name = file?.opened.format === 'xlsx' ? (sheets[sheet]?.name ?? null) : null;
  return (
    <ScreenHead title={texts.title[what]} count={file ? texts.fileFacts(file.name, name, rows) : undefined}>
      {sheets.length > 1 ? (
        <SelectField
          label={texts.sheet}
          hideLabel
          options={sheets.map((one, i) => ({ value: String(i), label: texts.sheetOption(one.name, one.rows) }))}
          value={String(sheet)}
          onChange={(value) => void flow.chooseSheet(Number(value))}
        />
      ) : null}
    </ScreenHead>
  );
}

type BodyProps<D extends IntakeDraft> = {
  readonly kind: ImportKind<D>;
  readonly flow: ImportFlow;
  readonly onAccept: (rows: readonly JudgedRow<D>[]) => void;
};

/** The step that the import is at. */
function Body<D extends IntakeDraft>({ kind, flow, onAccept }: BodyProps<D>) {
  const store = useImportStore();
  const { work, refusal, file, preview, outcome, isChoosingHead } = useImportState((state) => state);
  if (outcome) return <Accepted what={kind.what} outcome={outcome} onMore={flow.cancel} />;
  if (!file || !preview) {
    return <ChooseFile what={kind.what} {...{ work, refusal }} onFile={flow.choose} onStop={flow.cancel} />;
  }
  return (
    <>
      {work ? <ProgressLine label={work.label} value={work.value} max={work.max} onStop={flow.cancel} /> : null}
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
      {preview.headerRows === null || isChoosingHead ? (
        <HeadChooser
          sample={preview.sample}
          onChoose={flow.chooseHead}
          onFile={flow.choose}
          onKeep={preview.headerRows === null ? undefined : () => store.setState({ isChoosingHead: false })}
        />
      ) : (
        // Main has read the file as this kind: the rows are of its type.
        <ImportDesk {...{ kind, flow, file, onAccept }} preview={preview as Preview<D>} />
      )}
    </>
  );
}
