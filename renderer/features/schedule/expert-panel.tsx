import { useMemo, useState } from 'react';
import { postTitle } from '#shared/domain/words/post-title.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ExpertList } from './expert-list.tsx';
import { expertOptions } from './expert-options.ts';
import css from './expert-panel.module.css';
import { optionsMatching } from './options-matching.ts';
import { PanelSlots } from './panel-slots.tsx';
import type { PlanRow } from './plan-rows.ts';
import type { SchedulePlace } from './schedule-place.ts';
import { texts } from './texts.ts';

type ExpertPanelProps = {
  readonly place: SchedulePlace;
  readonly current: PlanRow | null;
  readonly replacingId: string | null;
  readonly onReplacing: (expertId: string | null) => void;
  /** The experts as they shall be, in order, and what to say when it is done. */
  readonly onExperts: (expertIds: readonly string[], said: string) => void;
};

/** Experts with their load; for the current row also who may be appointed. */
export function ExpertPanel({ place, current, replacingId, onReplacing, onExperts }: ExpertPanelProps) {
  const { view, actor } = useOffice();
  const revision = useRevision('applications', 'experts', 'municipalities');
  const [typed, setTyped] = useState('');
  const application = current?.stage === 'noPeriod' ? null : (current?.application ?? null);
  const panel = application && current ? current.experts.filter((expert) => expert.id !== replacingId) : noExperts;
  const panelKey = panel.map((expert) => expert.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision and the key stand for tables and panel
  const options = useMemo(
    () => expertOptions(view, place, application, panel, actor),
    [view, place.municipalityId, place.period, application, panelKey, revision],
  );
  const choose = (expert: Expert) => {
    if (!current) return;
    const ids = current.application.expertIds;
    const next = replacingId === null ? [...ids, expert.id] : ids.map((id) => (id === replacingId ? expert.id : id));
    onExperts(next, texts.experts.done(fullName(expert)));
  };
  const remove = (expert: Expert) => {
    const rest = current?.application.expertIds.filter((id) => id !== expert.id) ?? [];
    onExperts(rest, texts.experts.removed(fullName(expert)));
  };
  return (
    <Panel title={texts.experts.title} count={options.length} tone="sunken" className={css.panel}>
      {current ? <CurrentRow row={current} /> : null}
      {current && application ? (
        <PanelSlots row={current} replacingId={replacingId} onReplace={onReplacing} onRemove={remove} />
      ) : null}
      {actor.role === 'coordinator' ? <p className={css.ownOnly}>{texts.experts.ownOnly}</p> : null}
      <div className={css.search}>
        <TextField
          label={texts.experts.search}
          hideLabel
          placeholder={texts.experts.search}
          value={typed}
          data-expert-search=""
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {view.count('experts') === 0 ? <Empty title={texts.experts.emptyTitle} text={texts.experts.emptyText} /> : null}
      <ExpertList
        options={optionsMatching(options, typed)}
        whyNone={current ? whyNoChoice(current, panel.length) : null}
        isChoosing={application !== null}
        onChoose={choose}
      />
    </Panel>
  );
}

const noExperts: readonly Expert[] = [];

/** Why nobody at all can be added to this row now. */
function whyNoChoice(row: PlanRow, panelSize: number): string | null {
  if (row.stage === 'noPeriod') return texts.experts.noPeriodYet;
  return panelSize >= row.needed ? texts.experts.full(row.needed) : null;
}

function CurrentRow({ row }: { readonly row: PlanRow }) {
  const { view } = useOffice();
  const { application, organisation } = row;
  const work = [postTitle(application.post, application.subject, wordFormsOf(view)), organisation];
  return (
    <div className={css.current}>
      <b>{fullName(application)}</b>
      <span>{work.filter((part) => part !== '').join(', ')}</span>
    </div>
  );
}
