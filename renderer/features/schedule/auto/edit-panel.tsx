import { useMemo, useState } from 'react';
import type { StoreApi } from 'zustand';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { optionsMatching } from '../options-matching.ts';
import type { AutoState } from './auto-store.ts';
import { EditOptionList } from './edit-option-list.tsx';
import { editOptions } from './edit-options.ts';
import css from './edit-panel.module.css';
import { EditSlots } from './edit-slots.tsx';
import type { Preview, PreviewRow } from './preview.ts';
import { autoTexts } from './texts.ts';
import { WhyFunnel } from './why-funnel.tsx';

const { edit: texts } = autoTexts;

type EditPanelProps = {
  readonly preview: Preview;
  readonly current: PreviewRow;
  readonly store: StoreApi<AutoState>;
};

/** The current row: how its experts were found, and who could sit there instead, with what would follow. */
export function EditPanel({ preview, current, store }: EditPanelProps) {
  const { view, actor } = useOffice();
  const [typed, setTyped] = useState('');
  const [replacingId, setReplacing] = useState<string | null>(null);
  const { row, plan } = current;
  const { id } = row.application;
  const options = useMemo(
    () => editOptions(view, actor, preview, current, replacingId),
    [view, actor, preview, current, replacingId],
  );
  const put = (panel: readonly string[]) => {
    store.setState(({ edits }) => ({ edits: new Map(edits).set(id, panel) }));
    setReplacing(null);
  };
  const panel = plan.map((expert) => expert.id);
  const choose = (expert: Expert) =>
    put(replacingId === null ? [...panel, expert.id] : panel.map((one) => (one === replacingId ? expert.id : one)));
  const restore = () => {
    store.setState((state) =>
      current.isEdited ? { edits: without(state.edits, id) } : { byHand: without(state.byHand, id) },
    );
    setReplacing(null);
  };
  const isFull = current.missing === 0 && replacingId === null;
  return (
    <Panel title={texts.title(fullName(row.application))} tone="sunken" className={css.panel}>
      <EditSlots
        current={current}
        replacingId={replacingId}
        onReplace={setReplacing}
        onRemove={(expert) => put(panel.filter((one) => one !== expert.id))}
        onRestore={restore}
      />
      <WhyFunnel preview={preview} current={current} />
      <section className={css.options} aria-label={texts.options}>
        <TextField
          label={texts.search}
          hideLabel
          placeholder={texts.search}
          value={typed}
          data-plan-search=""
          onChange={(event) => setTyped(event.target.value)}
        />
        {isFull ? <p className={css.note}>{texts.full}</p> : null}
        <EditOptionList options={optionsMatching(options, typed)} isFull={isFull} onChoose={choose} />
      </section>
    </Panel>
  );
}

function without<T>(all: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(all);
  rest.delete(id);
  return rest;
}
