import { Check } from 'lucide-react';
import { mainPath, shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { dayOf } from '../../../ui/instants.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import css from './stage-line.module.css';
import { texts } from './texts.ts';

type Stage = {
  /** Tells apart two passages through one status. */
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly state: 'passed' | 'now' | 'todo';
  readonly note: string;
};

/** The stages as a vertical line: passed with date and actor, the present one, and those that are still to come. */
export function StageLine({ application }: { readonly application: Application }) {
  const { view } = useOffice();
  const nameOf = (userId: string) => actorName(view, userId);
  return (
    <ol className={css.stages}>
      {stagesOf(application, nameOf).map((stage) => (
        <li
          key={stage.id}
          className={css.stage}
          data-state={stage.state}
          aria-current={stage.state === 'now' ? 'step' : undefined}
        >
          <StageSign stage={stage} />
          <span data-tip={statusNames[stage.status]}>{shortStatusNames[stage.status]}</span>
          {stage.note === '' ? null : <small>{stage.note}</small>}
        </li>
      ))}
    </ol>
  );
}

function StageSign({ stage }: { readonly stage: Stage }) {
  if (stage.state === 'now') return <StatusMark status={stage.status} label={statusNames[stage.status]} look="icon" />;
  if (stage.state === 'passed') return <Check size={14} role="img" aria-label={texts.passed} />;
  return <i className={css.ring} aria-hidden="true" />;
}

/** What has been passed, as it was; then the rest of the usual path, unless the application is over. */
export function stagesOf(application: Application, nameOf: (userId: string) => string): readonly Stage[] {
  const { stages, status } = application;
  const last = stages.length - 1;
  const passed = stages.map(
    (stage, i): Stage => ({
      id: `${stage.status} ${stage.at}`,
      status: stage.status,
      state: i === last && stage.status === status ? 'now' : 'passed',
      note: texts.stageBy(dayOf(stage.at), nameOf(stage.by)),
    }),
  );
  const isShown = passed.at(-1)?.state === 'now';
  const now: readonly Stage[] = isShown ? [] : [{ id: status, status, state: 'now', note: '' }];
  return [...passed, ...now, ...todoAfter(status)];
}

function todoAfter(status: ApplicationStatus): readonly Stage[] {
  const place = mainPath.indexOf(status);
  if (place === -1) return [];
  return mainPath
    .slice(place + 1)
    .filter((next) => next !== 'AWAITING_INFO')
    .map((next) => ({ id: next, status: next, state: 'todo', note: '' }));
}
