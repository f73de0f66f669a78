import type { IntakeDraft, IntakeRow } from '#shared/domain/intake/intake-row.ts';
import type { Preview } from '#shared/domain/intake/preview.ts';
import { UNNAMED_PLACE } from '#shared/domain/intake/read-person.ts';
import { ColumnsPanel } from './columns-panel.tsx';
import { ImportBar } from './import-bar.tsx';
import type { ImportFlow } from './import-flow.ts';
import type { ImportKind } from './import-kind.ts';
import css from './import-screen.module.css';
import { type OpenFile, useImportState, useImportStore } from './import-store.ts';
import type { JudgedRow } from './judged-row.ts';
import { RowsPane } from './rows-pane.tsx';
import { texts } from './texts.ts';
import { TotalsPanel } from './totals-panel.tsx';
import { UnnamedMunicipality } from './unnamed-municipality.tsx';
import { useJudged } from './use-judged.ts';

type ImportDeskProps<D extends IntakeDraft> = {
  readonly kind: ImportKind<D>;
  readonly flow: ImportFlow;
  readonly file: OpenFile;
  readonly preview: Preview<D>;
  readonly onAccept: (rows: readonly JudgedRow<D>[]) => void;
};

/** The file that has been read: columns and totals left, rows right, what will happen below. */
export function ImportDesk<D extends IntakeDraft>({ kind, flow, file, preview, onAccept }: ImportDeskProps<D>) {
  const store = useImportStore();
  const judged = useJudged(kind, preview.rows);
  const isRemembered = useImportState((state) => state.isRemembered);
  const municipality = useImportState((state) => state.options.municipality);
  const unnamed = countUnnamed(preview.rows);
  return (
    <>
      <div className={css.desk}>
        <div className={css.side}>
          <div className={css.columns}>
            <ColumnsPanel
              what={kind.what}
              preview={preview}
              isRemembered={isRemembered}
              notes={notesOf(file)}
              onMap={flow.mapColumn}
              onHead={() => store.setState({ isChoosingHead: true })}
            >
              {unnamed > 0 || municipality !== '' ? (
                <UnnamedMunicipality value={municipality} count={unnamed} onChoose={flow.chooseMunicipality} />
              ) : null}
            </ColumnsPanel>
          </div>
          <div className={css.totals}>
            <TotalsPanel
              what={kind.what}
              rows={judged.rows.length}
              counts={judged.counts}
              breakdowns={kind.breakdowns(judged.rows, judged.judgements)}
              outcome={judged.outcome}
            />
          </div>
        </div>
        <RowsPane kind={kind} judged={judged} />
      </div>
      <ImportBar kind={kind} judged={judged} onFile={flow.choose} onAccept={() => onAccept(judged.judged)} />
    </>
  );
}

function countUnnamed<D extends IntakeDraft>(rows: readonly IntakeRow<D>[]): number {
  return rows.filter(({ draft }) => draft.municipality === UNNAMED_PLACE).length;
}

function notesOf({ opened }: OpenFile): readonly string[] {
  return [
    opened.writtenAs === null ? '' : texts.writtenAs(opened.writtenAs),
    opened.hiddenSheets.length > 0 ? texts.hiddenSheets(opened.hiddenSheets) : '',
    opened.emptyFormulas > 0 ? texts.emptyFormulas(opened.emptyFormulas) : '',
  ];
}
