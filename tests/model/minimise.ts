import { Broken, runSpoken, type Spoken } from './run.ts';

/** The shortest replay that still breaks the same thing: pieces are left out while it does. */
export function minimised(broken: Broken): Broken {
  let best = broken;
  for (let size = Math.ceil(broken.spoken.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < best.spoken.length; ) {
      const left = best.spoken.filter((_, i) => i < from || i >= from + size);
      const again = brokenBy(best, left);
      if (again) best = again;
      else from += size;
    }
  }
  return best;
}

function brokenBy({ plan, what }: Broken, spoken: readonly Spoken[]): Broken | null {
  try {
    runSpoken(plan, spoken);
    return null;
  } catch (error) {
    return error instanceof Broken && kindOf(error.what) === kindOf(what) ? error : null;
  }
}

/** The sentence without its figures and ids: the same fault has others in a shorter replay. */
function kindOf(what: string): string {
  return what.replaceAll(/[\w]*\d[\w-]*/g, '#');
}
