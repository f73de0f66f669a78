import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import { type SectionId, sectionIds, sectionNames } from '#shared/domain/employees/sections.ts';
import { texts } from '../texts.ts';
import css from './card.module.css';
import { countOf } from './section-parts.ts';

type SectionNavProps = {
  readonly card: EmployeeCard;
  readonly current: SectionId;
  readonly onSelect: (section: SectionId) => void;
};

/** The nine sections of the card, with how many entries each has. */
export function SectionNav({ card, current, onSelect }: SectionNavProps) {
  return (
    <nav className={css.nav} aria-label={texts.card.sections}>
      <ul>
        {sectionIds.map((id) => {
          const count = countOf(card, id);
          return (
            <li key={id}>
              <button
                type="button"
                className={css.navItem}
                aria-current={id === current ? 'true' : undefined}
                onClick={() => onSelect(id)}
              >
                {sectionNames[id]}
                {count ? <span className={css.navCount}>{count}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
