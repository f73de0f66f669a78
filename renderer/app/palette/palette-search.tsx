import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useOffice } from '../../office/react.tsx';
import { useActionGroups } from '../../ui/action.ts';
import { Keys } from '../../ui/keys.tsx';
import { closeFrameWindow } from '../frame/frame-windows.ts';
import { mayOpen } from '../sections.ts';
import { texts } from '../texts.ts';
import css from './palette.module.css';
import { actionItems, type PaletteItem } from './palette-items.ts';
import { PaletteList } from './palette-list.tsx';
import { useFoundApplications } from './use-found-applications.ts';
import { useFoundEmployees } from './use-found-employees.ts';
import { useFoundExperts } from './use-found-experts.ts';

/** The box and what it finds. Arrows choose, Enter opens; the focus stays in the box. */
export function PaletteSearch() {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [, navigate] = useLocation();
  const { actor } = useOffice();
  const groups = useActionGroups((s) => s.groups);
  const found = useFoundApplications(typed, (id) => navigate(`/applications/${id}`));
  const employees = useFoundEmployees(typed, mayOpen(actor.role, '/employees'), (id) => navigate(`/employees/${id}`));
  const experts = useFoundExperts(typed, mayOpen(actor.role, '/experts'), (id) => navigate(`/experts/${id}`));
  const items = [...found.items, ...experts, ...employees, ...actionItems(groups.values(), typed)];
  const current = Math.min(at, items.length - 1);
  const choose = (item: PaletteItem | undefined) => {
    if (!item || item.refusal) return;
    closeFrameWindow();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, current, items.length);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) choose(items[current]);
    else setAt(next);
  };
  return (
    <div className={css.palette}>
      <div className={css.box}>
        <Search size={16} aria-hidden="true" />
        <input
          className={css.input}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? `${listId}-${current}` : undefined}
          aria-label={texts.palette.input}
          placeholder={texts.palette.example}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        {found.readAs ? <span className={css.hint}>{texts.palette.readAs(found.readAs)}</span> : null}
      </div>
      <PaletteList id={listId} items={items} current={current} onChoose={choose} />
      <div className={css.foot}>
        <span>
          <Keys shortcut="ArrowUp" /> <Keys shortcut="ArrowDown" /> {texts.palette.choose}
        </span>
        <span>
          <Keys shortcut="Enter" /> {texts.palette.open}
        </span>
        <span>
          <Keys shortcut="Escape" /> {texts.palette.close}
        </span>
      </div>
    </div>
  );
}

function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  return null;
}
