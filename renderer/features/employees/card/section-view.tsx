import { type SectionId, sectionNames } from '#shared/domain/employees/sections.ts';
import { ActivitiesSection } from './activities-section.tsx';
import css from './card.module.css';
import { ListSectionView } from './list-section.tsx';
import { NamesSection } from './names-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PostsSection } from './posts-section.tsx';
import type { SectionProps } from './section-parts.ts';

type SectionViewProps = SectionProps & { readonly section: SectionId };

/** One section of the card under its name. */
export function SectionView({ card, section }: SectionViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing that takes the focus
    <section className={css.section} aria-label={sectionNames[section]} tabIndex={0}>
      <h2 className={css.sectionTitle}>{sectionNames[section]}</h2>
      <SectionBody card={card} section={section} />
    </section>
  );
}

function SectionBody({ card, section }: SectionViewProps) {
  switch (section) {
    case 'person':
      return <PersonSection card={card} />;
    case 'names':
      return <NamesSection card={card} />;
    case 'posts':
      return <PostsSection card={card} />;
    case 'activities':
      return <ActivitiesSection card={card} />;
    default:
      return <ListSectionView card={card} section={section} />;
  }
}
