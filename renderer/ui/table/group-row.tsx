// biome-ignore-all lint/a11y/useSemanticElements: a virtual list places its rows by hand, which a <table> does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the cells, one at a time
import { ChevronDown, ChevronRight } from 'lucide-react';
import styles from './data-table.module.css';
import type { TableGroup } from './table-rows.ts';
import { texts } from './texts.ts';

type GroupRowProps = {
  readonly position: number;
  readonly top: number;
  readonly group: TableGroup;
  readonly hasCursor: boolean;
  /** Where the cursor stands along the row: the heading is one cell, whatever the column. */
  readonly cursorColumn: number;
};

/** The heading of a group: what its rows have in common and how many they are. Pressing it folds them. */
export function GroupRow({ position, top, group, hasCursor, cursorColumn }: GroupRowProps) {
  const Arrow = group.isOpen ? ChevronDown : ChevronRight;
  return (
    <div
      role="row"
      className={`${styles.row} ${styles.group}`}
      aria-rowindex={position + 2}
      data-position={position}
      data-current={hasCursor ? '' : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        className={styles.groupCell}
        aria-colindex={1}
        aria-expanded={group.isOpen}
        data-column={hasCursor ? cursorColumn : 0}
        tabIndex={hasCursor ? 0 : -1}
      >
        <Arrow size={16} aria-hidden />
        {group.title}
        <span className={styles.groupCount}>{texts.inGroup(group.count)}</span>
      </div>
    </div>
  );
}
