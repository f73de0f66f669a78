import { useLocation } from 'wouter';
import { useOffice } from '../../office/react.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { reportIncident } from '../report-bugs.ts';
import { Routes } from '../routes.tsx';
import { mayOpen, sectionOf } from '../sections.ts';
import { NoRights } from './no-rights.tsx';

/** The screen of the present path, where the role may open it; a bug in it leaves the frame whole. */
export function Screen() {
  const [path] = useLocation();
  const { role } = useOffice().actor;
  if (!mayOpen(role, path)) return <NoRights role={role} />;
  return (
    <ErrorBoundary key={path} name={sectionOf(path)?.id ?? 'unknown'} report={reportIncident}>
      <Routes />
    </ErrorBoundary>
  );
}
