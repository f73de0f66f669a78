import { useState } from 'react';
import { noteSignIn } from '#shared/commands/users/note-sign-in.ts';
import type { Role } from '#shared/records/office.ts';
import { StartScreen } from '../features/start/start-screen.tsx';
import { OfficeProvider } from '../office/react.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { reportIncident } from './report-bugs.ts';
import { type Session, sessionIn } from './session.ts';

/** The whole window: before an office is open the start screen, afterwards the frame with the sections. */
export function App() {
  const [session, setSession] = useState<Session | null>(null);
  const begin = (next: Session) => {
    void next.office.run(noteSignIn, {});
    setSession(next);
  };
  const changeRole = (role: Role) => {
    if (!session || session.office.actor.role === role) return;
    setSession(sessionIn(session.opened, session.slot, role));
  };
  return (
    <ErrorBoundary name="app" report={reportIncident}>
      {session ? (
        <OfficeProvider office={session.office}>
          <Frame key={session.office.actor.role} slot={session.slot} onRole={changeRole} />
        </OfficeProvider>
      ) : (
        <StartScreen onOpened={(opened, slot, role) => begin(sessionIn(opened, slot, role))} />
      )}
    </ErrorBoundary>
  );
}
