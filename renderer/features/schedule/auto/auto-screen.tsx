import { useLocation } from 'wouter';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { AutoBar } from './auto-bar.tsx';
import css from './auto-screen.module.css';
import { autoStore } from './auto-store.ts';
import { EditPanel } from './edit-panel.tsx';
import { PlanLists } from './plan-lists.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { autoTexts as texts } from './texts.ts';
import { useAuto } from './use-auto.ts';
import { useAutoActs } from './use-auto-acts.ts';

/** «Назначить автоматически»: what is asked, the plan beside today's panels, why, and the word of the user. */
export function AutoScreen() {
  const office = useOffice();
  const store = autoStore(office);
  const auto = useAuto();
  const [, go] = useLocation();
  const acts = useAutoActs(auto, store, () => go('/schedule'));
  useActions(texts.act, Object.values(acts.actions));
  if (auto.refusal) {
    return (
      <div className={css.screen}>
        <ScreenHead title={texts.title(periodTitle(auto.period))} />
        <Empty title={texts.noRights.title} text={explain(auto.refusal)} />
      </div>
    );
  }
  const { state, preview } = auto;
  const { run } = state;
  const refusal = acts.refusal ?? state.refusal;
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title(periodTitle(auto.period))}>
        {preview?.task.order.whatIf ? <Tag tone="warn">{texts.trial.mark}</Tag> : null}
        <ActionButton action={acts.actions.back} variant="quiet" />
      </ScreenHead>
      {refusal ? (
        <Notice tone="bad" isAlert>
          {explain(refusal)}
        </Notice>
      ) : null}
      <PlanNotices auto={auto} onRead={() => store.setState({ lost: [] })} />
      <div className={css.split}>
        <SettingsPanel auto={auto} onChange={(fields) => store.setState(fields)} />
        <div className={css.middle}>
          {run ? (
            <div className={css.running}>
              <ProgressLine
                label={run.step === 'gathering' ? texts.gathering : texts.solving}
                value={run.done}
                max={run.of}
                onStop={acts.stop}
              />
            </div>
          ) : null}
          {preview ? <PlanLists auto={auto} preview={preview} store={store} /> : null}
          {!preview && !run ? <Empty title={texts.notYet.title} text={texts.notYet.text} /> : null}
        </div>
        {preview && auto.current && state.tab === 'rows' ? (
          <EditPanel key={auto.current.row.application.id} preview={preview} current={auto.current} store={store} />
        ) : null}
      </div>
      <AutoBar auto={auto} actions={acts.actions} />
    </div>
  );
}
