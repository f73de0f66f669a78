import { createPlanner, type Planner } from './planner.ts';

const planner = createPlanner(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** Plans of appointments, made in a worker so that the window has no long task. */
export function usePlanner(): Planner {
  return planner;
}
