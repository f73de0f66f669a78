import type { FunctionComponent } from 'react';
import { CalendarScreen } from './calendar/calendar-screen.tsx';
import { CriteriaScreen } from './criteria/criteria-screen.tsx';
import { MembersScreen } from './members/members-screen.tsx';
import { PeriodsScreen } from './periods/periods-screen.tsx';
import { MunicipalitiesScreen } from './places/municipalities-screen.tsx';
import { OrganisationsScreen } from './places/organisations-screen.tsx';
import { PostsScreen } from './posts/posts-screen.tsx';
import { ReasonsScreen } from './reasons/reasons-screen.tsx';
import { WordsScreen } from './words/words-screen.tsx';

const screens: Readonly<Record<string, FunctionComponent>> = {
  organisations: OrganisationsScreen,
  municipalities: MunicipalitiesScreen,
  posts: PostsScreen,
  criteria: CriteriaScreen,
  members: MembersScreen,
  reasons: ReasonsScreen,
  calendar: CalendarScreen,
  periods: PeriodsScreen,
  words: WordsScreen,
};

/** «Справочники»: the directory that the path names; the organisations where it names none. */
export function DirectoriesScreen({ part }: { readonly part: string }) {
  const Screen = screens[part] ?? OrganisationsScreen;
  return <Screen />;
}
