import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import type { Pulse } from '#shared/domain/assignment/solver/solve.ts';

const EVERY_MS = 2000;

/** Tells of work that takes longer than two seconds, every two seconds. */
export function progressLines(
  instance: AssignmentInstance,
  tell: (line: string) => void,
  now = () => performance.now(),
): Pulse {
  const places = instance.applications.reduce((sum, { demand }) => sum + (demand ?? instance.demand), 0);
  let next = now() + EVERY_MS;
  return ({ done, objective }) => {
    if (now() >= next) {
      next = now() + EVERY_MS;
      tell(`Занято мест: ${done} из ${places}, стоимость плана: ${objective}`);
    }
    return true;
  };
}
