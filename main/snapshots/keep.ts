/** A snapshot in its folder. `day` is the civil date of its making, UTC. */
export type NamedSnapshot = { readonly name: string; readonly position: number; readonly day: string };

const NAME = /^snapshot-(\d{15})-(\d{4})(\d{2})(\d{2})T\d{6}Z\.atsnap$/;
const DAILY = 7;
const WEEKLY = 4;
/** The newest ones stay even if they are of one day: a segment of the journal goes only when the second newest covers it. */
const NEWEST = 2;

/** The file name of a snapshot: sorts by position, carries nothing personal. */
export function snapshotName(position: number, createdAt: string): string {
  const stamp = createdAt.slice(0, 19).replaceAll(/[-:]/g, '');
  return `snapshot-${String(position).padStart(15, '0')}-${stamp}Z.atsnap`;
}

/** The snapshots among names of a folder, newest first. */
export function snapshotsOf(names: readonly string[]): readonly NamedSnapshot[] {
  const found = names.flatMap((name) => {
    const match = NAME.exec(name);
    return match ? [{ name, position: Number(match[1]), day: `${match[2]}-${match[3]}-${match[4]}` }] : [];
  });
  return found.sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Which of them may go: kept are the last one of each of seven days and of each of four weeks. `snapshots` newest first. */
export function superfluous(snapshots: readonly NamedSnapshot[]): readonly NamedSnapshot[] {
  const kept = new Set(snapshots.slice(0, NEWEST));
  for (const snapshot of firstOfEach(snapshots, (one) => one.day).slice(0, DAILY)) kept.add(snapshot);
  for (const snapshot of firstOfEach(snapshots, weekOf).slice(0, WEEKLY)) kept.add(snapshot);
  return snapshots.filter((snapshot) => !kept.has(snapshot));
}

function firstOfEach(
  snapshots: readonly NamedSnapshot[],
  group: (snapshot: NamedSnapshot) => string | number,
): readonly NamedSnapshot[] {
  const first = new Map<string | number, NamedSnapshot>();
  for (const snapshot of snapshots) if (!first.has(group(snapshot))) first.set(group(snapshot), snapshot);
  return [...first.values()];
}

/** Weeks since the Monday of 29 December 1969. */
function weekOf({ day }: NamedSnapshot): number {
  return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
}
