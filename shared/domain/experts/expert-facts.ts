import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Expert, ExpertPost } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';

/** All posts and subjects in which the expert judges, the main one first. */
export function postsOf(expert: Expert): readonly ExpertPost[] {
  return [{ post: expert.post, subject: expert.subject }, ...(expert.otherPosts ?? [])];
}

/** How many applications of the period he takes: the limit of that very period, otherwise his usual one; null is "no limit". */
export function limitOf(expert: Expert, period: string): number | null {
  const own = expert.periodLimits?.find((one) => one.period === period);
  return own ? own.limit : expert.loadLimit;
}

/** Whether he is no expert any more on the day: «больше не эксперт». */
export function isClosedOn(expert: Expert, date: LocalDate): boolean {
  return expert.closed !== undefined && expert.closed.on <= date;
}

/** The expert of an id, also of a double that has been merged into another since; frozen schedules still name it. */
export function expertNow(view: View, id: string): Expert | undefined {
  const direct = view.get('experts', id);
  if (direct) return direct;
  for (const expert of view.all('experts')) if (expert.merged?.some((one) => one.id === id)) return expert;
  return undefined;
}
