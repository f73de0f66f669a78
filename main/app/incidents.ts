import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a failure was caught (architecture §6). */
export type IncidentPlace = 'ipc' | 'command' | 'screen';

/** Keeps files about failures that the user can send to support: codes and places in the code, no personal data. */
export interface Incidents {
  /** Writes an incident file and gives its id; never throws, for it is called where something has failed already. */
  report(where: IncidentPlace, name: string, error: unknown): Promise<string>;
}

/** What an incident file says beside the failure itself. */
export type IncidentContext = {
  readonly directory: string;
  readonly version: string;
  readonly runtime: string;
  readonly now: () => string;
};

/** Incident files in a folder of the profile. */
export function createIncidents(context: IncidentContext): Incidents {
  return {
    async report(where, name, error) {
      const id = randomUUID();
      const { version, runtime } = context;
      const incident = { id, at: context.now(), version, runtime, where, name, place: placeOf(error) };
      try {
        await mkdir(context.directory, { recursive: true });
        await writeFile(join(context.directory, `${id}.json`), `${JSON.stringify(incident, null, 2)}\n`, {
          mode: 0o600,
        });
      } catch {
        // The disk may be what has failed; the answer to the window carries the id all the same.
      }
      return id;
    },
  };
}

/** The kind of the failure and where in the code it happened; its message may quote data, so it is left out. */
export function placeOf(error: unknown): { readonly kind: string; readonly stack: readonly string[] } {
  const stack = typeof error === 'string' ? error : error instanceof Error ? (error.stack ?? '') : '';
  const kind = error instanceof Error ? error.name : 'Error';
  const frames = stack.split('\n').filter((line) => /^\s*at\s/.test(line) || /@.*:\d+:\d+$/.test(line));
  return { kind, stack: frames.slice(0, 30).map(withoutFolder) };
}

/** A place without the folders above the program: they may hold the user's name. */
function withoutFolder(frame: string): string {
  const own = frame.trim().replace(/(\(|at )[^()]*?[\\/](?=(?:out|node_modules|main|host)[\\/])/, '$1');
  return own.replace(/(?:file:\/\/|(?<=[\s(])(?:\/|[A-Za-z]:))[^()]*[\\/]/, '');
}
