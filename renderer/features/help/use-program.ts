import { useEffect, useState } from 'react';
import type { ResultOf } from '#shared/protocol/ipc/contract.ts';
import { bridge } from '../../office/bridge.ts';

/** What the program tells of itself, and the failures that it has kept; null until main has answered. */
export function useProgram() {
  const [program, setProgram] = useState<ResultOf<'app.describe'> | null>(null);
  const [incidents, setIncidents] = useState<ResultOf<'app.incidents'>['incidents']>([]);
  useEffect(() => {
    void bridge['app.describe']({}).then(setProgram);
    void bridge['app.incidents']({}).then((answer) => setIncidents(answer.incidents));
  }, []);
  return { program, incidents };
}
