import type { ReactNode } from 'react';
import type { ListRows } from '../../office/lists/list-output.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './directory.module.css';
import { texts } from './texts.ts';

type DirectoryFrameProps = {
  readonly title: string;
  readonly count: string;
  readonly search: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The list as it stands in the table: to Excel and to paper. */
  readonly rows: () => ListRows;
  readonly rowCount: number;
  /** What else than the search the list is narrowed to, in words, for Excel and paper. */
  readonly notes?: readonly string[];
  /** Buttons at the right of the search. */
  readonly tools?: ReactNode;
  /** Tabs or filters above the list. */
  readonly above?: ReactNode;
  readonly list: ReactNode;
  readonly panelTitle: string;
  readonly panel: ReactNode;
  readonly sentence: ReactNode;
  readonly details?: ReactNode;
  readonly buttons?: ReactNode;
};

/** A directory: search and tools above, the list left, the chosen row at the right, what to know below. */
export function DirectoryFrame(props: DirectoryFrameProps) {
  const { title, typed, rows, rowCount, notes = [] } = props;
  const searched = typed.trim() === '' ? [] : [texts.searched(typed.trim())];
  const output = useListOutput({ title, notes: [...notes, ...searched] }, rowCount, rows);
  return (
    <div className={css.screen}>
      <ScreenHead title={props.title} count={props.count}>
        <TextField
          label={props.search}
          hideLabel
          className={css.search}
          placeholder={props.search}
          value={props.typed}
          onChange={(event) => props.onType(event.target.value)}
        />
        {props.tools}
        <ListButtons id="directory" list={output} />
      </ScreenHead>
      <div className={css.split}>
        <div className={css.words}>
          {props.above}
          <div className={css.table}>{props.list}</div>
        </div>
        <Panel title={props.panelTitle} tone="sunken">
          {props.panel}
        </Panel>
      </div>
      <ActionBar sentence={props.sentence} details={props.details}>
        {props.buttons}
      </ActionBar>
    </div>
  );
}
