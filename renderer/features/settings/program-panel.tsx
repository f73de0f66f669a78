import { useEffect, useState } from 'react';
import type { ResultOf } from '#shared/protocol/ipc/contract.ts';
import { bridge } from '../../office/bridge.ts';
import { Panel } from '../../ui/panel.tsx';
import { FactList } from './fact-list.tsx';
import css from './settings.module.css';
import { texts } from './texts.ts';

type Description = ResultOf<'app.describe'>;

const t = texts.program;

/** What runs here and where the office lives. */
export function ProgramPanel() {
  const [program, setProgram] = useState<Description | null>(null);
  useEffect(() => void bridge['app.describe']({}).then(setProgram), []);
  return (
    <Panel title={t.title}>
      <div className={css.body}>
        {program ? (
          <FactList
            facts={[
              [t.version, program.version],
              [t.runtime, t.runtimes[program.runtime]],
              [t.place, program.profile],
            ]}
          />
        ) : null}
        <p className={css.hint}>{t.placeHint}</p>
      </div>
    </Panel>
  );
}
