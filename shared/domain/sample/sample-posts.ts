import type { SeededRandom } from './seeded-random.ts';

/** A post and what is taught on it; the subject is empty where none is. */
export type SamplePost = { readonly post: string; readonly subject: string };

type Words = readonly [string, ...string[]];

const schoolSubjects: Words = [
  ...(['начальные классы', 'начальные классы', 'русский язык и литература', 'математика'] as const),
  ...['иностранный язык', 'история и обществознание', 'физическая культура', 'биология', 'химия', 'физика'],
  ...['география', 'информатика', 'музыка', 'изобразительное искусство', 'технология'],
];

const schoolPosts: Words = ['педагог-психолог', 'социальный педагог', 'учитель-логопед', 'педагог-библиотекарь'];
const nurseryPosts: Words = [
  ...(['воспитатель', 'воспитатель', 'воспитатель', 'старший воспитатель'] as const),
  ...['музыкальный руководитель', 'инструктор по физической культуре', 'учитель-логопед'],
];
const clubPosts: Words = ['педагог дополнительного образования', 'педагог-организатор', 'методист'];

/** A post that such a place of work has. */
export function samplePost(random: SeededRandom, organisation: string): SamplePost {
  if (/ДОУ|детский сад/.test(organisation)) return { post: random.pick(nurseryPosts), subject: '' };
  if (/ДО «|творчества/.test(organisation)) return { post: random.pick(clubPosts), subject: '' };
  if (/Техникум/.test(organisation)) return { post: 'преподаватель', subject: random.pick(schoolSubjects) };
  if (random.chance(0.12)) return { post: random.pick(schoolPosts), subject: '' };
  return { post: 'учитель', subject: random.pick(schoolSubjects) };
}
