import { bridge } from '../office/bridge.ts';
import { placesOf } from '../ui/error-boundary.tsx';

/** Keeps an incident of the screen and gives its number: kinds and places in the code, never what a user typed. */
export async function reportIncident(name: string, stack: string): Promise<string> {
  const { incidentId } = await bridge['app.incident']({ where: 'screen', name, stack });
  return incidentId;
}

/** Bugs outside of any component: event handlers, promises that nobody awaits. */
export function reportBugs(target: Window): void {
  target.addEventListener('error', (event) => keep('window', event.error));
  target.addEventListener('unhandledrejection', (event) => keep('promise', event.reason));
}

function keep(name: string, error: unknown): void {
  if (!(error instanceof Error)) return;
  void reportIncident(name, `${error.name}\n${placesOf(error.stack ?? '')}`).catch(() => undefined);
}
