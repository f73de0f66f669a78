import { useMemo, useState } from 'react';
import { beginningsOfRole, type ProcedureAct, procedureOfRole } from '#shared/domain/help/procedure-of-role.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { statusWord } from '#shared/domain/profile/status-words.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { type Role, roleSchema } from '#shared/records/office.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';

const t = texts.procedure;

/** «Порядок прохождения»: what a role does at each stage, made of the tables by which the program works. */
export function ProcedureScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('officeProfiles', 'office');
  const [role, setRole] = useState<Role>(actor.role);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the profile another one
  const profile = useMemo(() => profileOf(view), [view, revision]);
  const stages = useMemo(() => procedureOfRole(role, profile), [role, profile]);
  const beginnings = beginningsOfRole(role);
  const options = [...roleSchema.values].map((value) => ({
    value,
    label: value === actor.role ? t.ownRole(roleNames[value]) : roleNames[value],
  }));
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title}>
        <SelectField
          label={t.role}
          hideLabel
          className={css.search}
          options={options}
          value={role}
          onChange={setRole}
        />
      </ScreenHead>
      <ScrollPane label={t.stages} className={css.body}>
        <ol className={css.stages} aria-label={t.title}>
          {beginnings.length > 0 ? (
            <li className={css.stage}>
              <h2>{t.begin}</h2>
              <Acts acts={beginnings} profile={profile} />
            </li>
          ) : null}
          {stages.map(({ status, own, others, isEnd }) => (
            <li key={status} className={css.stage}>
              <h2>{stageTitle(profile, status)}</h2>
              {own.length > 0 ? (
                <Acts acts={own} profile={profile} />
              ) : (
                <p className={css.note}>{isEnd ? t.end : t.nothing}</p>
              )}
              {others.length > 0 ? (
                <p className={css.note}>{t.others(others.map((other) => roleNames[other]).join(', '))}</p>
              ) : null}
            </li>
          ))}
        </ol>
      </ScrollPane>
      <ActionBar sentence={t.hint} />
    </div>
  );
}

function Acts({ acts, profile }: { readonly acts: readonly ProcedureAct[]; readonly profile: RegionProfile }) {
  return (
    <ul className={css.acts}>
      {acts.map(({ key, label, to }) => (
        <li key={key}>{to === null ? label : t.leads(label, statusWord(profile, to))}</li>
      ))}
    </ul>
  );
}

function stageTitle(profile: RegionProfile, status: keyof typeof statusNames): string {
  const word = statusWord(profile, status);
  return word === statusNames[status] ? word : `${statusNames[status]} («${word}»)`;
}
