import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where a failure was caught (architecture §6). */
export type IncidentPlace = 'ipc' | 'command' | 'screen';

/** Keeps files about failures that the user can send to support: codes and places in the code, no personal data. */
export interface Incidents {
  /** Writes an incident file and gives its id; never throws, for it is called where something has failed already. */
  report(where: IncidentPlace, name: string, error: unknown): Promise<string>;
  /** The latest failures, newest first; none when they cannot be read. */
  recent(): Promise<readonly KeptIncident[]>;
}

/** A failure that was kept, as a letter to support names it. */
export type KeptIncident = { readonly id: string; readonly at: string; readonly where: string; readonly name: string };

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
    async recent() {
      const kept = await Promise.all((await filesOf(context.directory)).map(readIncident));
      return kept
        .filter((one) => one !== null)
        .sort((a, b) => b.at.localeCompare(a.at))
        .slice(0, RECENT);
    },
  };
}

/** So many failures go into a letter. */
const RECENT = 20;

const keptSchema = z.object({ id: z.string(), at: z.string(), where: z.string(), name: z.string() });

async function filesOf(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(directory, name));
}

async function readIncident(path: string): Promise<KeptIncident | null> {
  try {
    const found = keptSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
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
