import { Fragment, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { type Waiting, waitingOf } from '#shared/domain/applications/waiting.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { RailViews } from '../../features/applications/views/rail-views.tsx';
import { useOffice, useRevision } from '../../office/react.tsx';
import { ariaShortcut, shortcutText } from '../../ui/shortcut.ts';
import { type Section, type SectionPart, sectionOf, sectionsOf } from '../sections.ts';
import { texts } from '../texts.ts';
import css from './rail.module.css';

/** «Разделы»: only those that are built, with what waits in each. */
export function Rail() {
  const [path] = useLocation();
  const waiting = useWaiting();
  const { role } = useOffice().actor;
  const current = sectionOf(path)?.id;
  return (
    <nav className={css.rail} aria-label={texts.sections}>
      {sectionsOf(role).map((section) => (
        <Fragment key={section.id}>
          <RailLink section={section} isCurrent={section.id === current} count={countOf(section, waiting)} />
          {section.id === current && section.id === 'applications' ? <RailViews /> : null}
          {section.id === current
            ? section.parts.map((part) => <PartLink key={part.path} part={part} isCurrent={part.path === path} />)
            : null}
        </Fragment>
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
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      data-tip={shortcut ? `${label} (${shortcutText(shortcut)})` : label}
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

function PartLink({ part, isCurrent }: { readonly part: SectionPart; readonly isCurrent: boolean }) {
  return (
    <Link
      href={part.path}
      className={css.part}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={part.label}
      data-tip={part.label}
    >
      <span className={css.name}>{part.label}</span>
      <span className={css.letter} aria-hidden="true">
        {part.label.slice(0, 2)}
      </span>
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
