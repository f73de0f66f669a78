import type { FunctionComponent } from 'react';
import { MunicipalitiesScreen } from './places/municipalities-screen.tsx';
import { OrganisationsScreen } from './places/organisations-screen.tsx';
import { WordsScreen } from './words/words-screen.tsx';

const screens: Readonly<Record<string, FunctionComponent>> = {
  organisations: OrganisationsScreen,
  municipalities: MunicipalitiesScreen,
  words: WordsScreen,
};

/** «Справочники»: the directory that the path names; the organisations where it names none. */
export function DirectoriesScreen({ part }: { readonly part: string }) {
  const Screen = screens[part] ?? OrganisationsScreen;
  return <Screen />;
}
