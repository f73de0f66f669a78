import { Popover } from '@mantine/core';
import { Rows3 } from 'lucide-react';
import { useState } from 'react';
import { type GroupColumn, groupColumns } from '#shared/domain/search/groups.ts';
import { type Density, densitySchema } from '#shared/records/saved-view.ts';
import { Button } from '../../ui/button.tsx';
import css from './look-menu.module.css';
import { groupKeys } from './registry-rows.ts';
import { texts } from './texts.ts';
import type { Registry } from './use-registry.ts';

type Choice<V extends string> = { readonly value: V; readonly label: string };

const groupChoices: readonly Choice<GroupColumn | 'none'>[] = [
  { value: 'none', label: texts.look.groups.none },
  ...groupColumns.map((value) => ({ value, label: texts.look.groups[value] })),
];

const densityChoices: readonly Choice<Density>[] = [...densitySchema.values].map((value) => ({
  value,
  label: texts.look.densities[value],
}));

/** «Вид»: by what rows stand together, and how high they are. */
export function LookMenu({ registry }: { readonly registry: Registry }) {
  const [isOpen, setOpen] = useState(false);
  const { groupBy, density, set, index, found } = registry;
  const fold = () => groupBy && set({ folded: new Set(groupKeys(index, found.positions, groupBy)) });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="quiet" icon={Rows3} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
          {texts.look.title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.menu} aria-label={texts.look.title}>
        <Choices
          name={texts.look.group}
          choices={groupChoices}
          value={groupBy ?? 'none'}
          onChange={(value) => set({ groupBy: value === 'none' ? null : value, folded: new Set() })}
        />
        {groupBy ? (
          <div className={css.acts}>
            <Button onClick={fold}>{texts.look.foldAll}</Button>
            <Button onClick={() => set({ folded: new Set() })}>{texts.look.unfoldAll}</Button>
          </div>
        ) : null}
        <Choices
          name={texts.look.density}
          choices={densityChoices}
          value={density}
          onChange={(value) => set({ density: value })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type ChoicesProps<V extends string> = {
  readonly name: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

function Choices<V extends string>({ name, choices, value, onChange }: ChoicesProps<V>) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={css.choice}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
