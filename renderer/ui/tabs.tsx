import type { KeyboardEvent, ReactNode } from 'react';
import css from './tabs.module.css';

export type TabItem<I extends string> = { readonly id: I; readonly label: string; readonly count?: string | number };

export type TabsProps<I extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<I>[];
  readonly current: I;
  readonly onSelect: (id: I) => void;
};

/** Tabs of a card or a panel; arrows, Home and End move. Put `TabPanel` beneath. */
export function Tabs<I extends string>({ label, tabs, current, onSelect }: TabsProps<I>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbour(tabs, current, event.key);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div className={css.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={tabId(tab.id)}
          type="button"
          role="tab"
          className={css.tab}
          aria-selected={tab.id === current}
          aria-controls={panelId(tab.id)}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={css.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPanel({
  id,
  children,
  className,
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <div id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)} className={className}>
      {children}
    </div>
  );
}

function neighbour<I extends string>(tabs: readonly TabItem<I>[], current: I, key: string): TabItem<I> | undefined {
  const at = tabs.findIndex((tab) => tab.id === current);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs[(at - 1 + tabs.length) % tabs.length];
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs[tabs.length - 1] : undefined;
}

function tabId(id: string): string {
  return `tab-${id}`;
}

function panelId(id: string): string {
  return `panel-${id}`;
}
