import { useState } from 'react';
import { StartScreen } from '../features/start/start-screen.tsx';
import { OfficeProvider } from '../office/react.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { reportIncident } from './report-bugs.ts';
import type { Session } from './session.ts';

/** The whole window: before an office is open the start screen, afterwards the frame with the sections. */
export function App() {
  const [session, setSession] = useState<Session | null>(null);
  return (
    <ErrorBoundary name="app" report={reportIncident}>
      {session ? (
        <OfficeProvider office={session.office}>
          <Frame slot={session.slot} />
        </OfficeProvider>
      ) : (
        <StartScreen onOpened={(office, slot) => setSession({ office, slot })} />
      )}
    </ErrorBoundary>
  );
}
