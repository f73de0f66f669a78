import { useLocation } from 'wouter';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { reportIncident } from '../report-bugs.ts';
import { Routes } from '../routes.tsx';
import { sectionOf } from '../sections.ts';

/** The screen of the present path; a bug in it leaves the frame whole. */
export function Screen() {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path} name={sectionOf(path)?.id ?? 'unknown'} report={reportIncident}>
      <Routes />
    </ErrorBoundary>
  );
}
