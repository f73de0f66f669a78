import type { FunctionComponent } from 'react';
import { AboutScreen } from './about/about-screen.tsx';
import { FeedbackScreen } from './feedback/feedback-screen.tsx';
import { GuideScreen } from './guide/guide-screen.tsx';
import { ContactsScreen } from './news/contacts-screen.tsx';
import { NewsScreen } from './news/news-screen.tsx';
import { ProcedureScreen } from './procedure/procedure-screen.tsx';

const screens: Readonly<Record<string, FunctionComponent>> = {
  guide: GuideScreen,
  procedure: ProcedureScreen,
  news: NewsScreen,
  contacts: ContactsScreen,
  feedback: FeedbackScreen,
  about: AboutScreen,
};

/** «Помощь»: the page that the path names; the guide where it names none. */
export function HelpScreen({ part }: { readonly part: string }) {
  const Screen = screens[part] ?? GuideScreen;
  return <Screen />;
}
