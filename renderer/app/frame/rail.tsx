import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { type Waiting, waitingOf } from '#shared/domain/applications/waiting.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { ariaShortcut, shortcutText } from '../../ui/shortcut.ts';
import { type Section, sectionOf, sections } from '../sections.ts';
import { texts } from '../texts.ts';
import css from './rail.module.css';

/** «Разделы»: only those that are built, with what waits in each. */
export function Rail() {
  const [path] = useLocation();
  const waiting = useWaiting();
  const current = sectionOf(path)?.id;
  return (
    <nav className={css.rail} aria-label={texts.sections}>
      {sections.map((section) => (
        <RailLink
          key={section.id}
          section={section}
          isCurrent={section.id === current}
          count={countOf(section, waiting)}
        />
      ))}
    </nav>
  );
}

type Count = { readonly value: number; readonly words: string } | null;
type RailLinkProps = { readonly section: Section; readonly isCurrent: boolean; readonly count: Count };

function RailLink({ section, isCurrent, count }: RailLinkProps) {
  const { label, path, icon: Icon, shortcut } = section;
  return (
    <Link
      href={path}
      className={css.link}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      aria-description={count?.words}
      aria-keyshortcuts={ariaShortcut(shortcut)}
      data-tip={`${label} (${shortcutText(shortcut)})`}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={css.name}>{label}</span>
      {count ? (
        <span className={css.count} aria-hidden="true">
          {grouped(count.value)}
        </span>
      ) : null}
    </Link>
  );
}

function useWaiting(): Waiting {
  const revision = useRevision('applications', 'office');
  const { view } = useOffice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the rows of the view
  return useMemo(() => waitingOf(view), [view, revision]);
}

function countOf({ id }: Section, { forRegistration, forExperts }: Waiting): Count {
  if (id === 'applications') return counter(forRegistration, texts.waiting.applications);
  return id === 'schedule' ? counter(forExperts, texts.waiting.schedule) : null;
}

function counter(value: number, words: (count: number) => string): Count {
  return value === 0 ? null : { value, words: words(value) };
}
