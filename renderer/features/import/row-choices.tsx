import { CircleSlash, ShieldCheck, ShieldX, Undo2 } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { useImportStore } from './import-store.ts';
import type { JudgedRow } from './judged-row.ts';
import { toggleAccepted, toggleLeftOut } from './row-acts.ts';
import css from './rows.module.css';
import { texts } from './texts.ts';

/** What can be decided about a row: leave it out, or accept its wrong СНИЛС. */
export function RowChoices({ row }: { readonly row: JudgedRow }) {
  const store = useImportStore();
  const { number, problems } = row.row;
  const words = texts.rows;
  const isAcceptable = problems.length === 1 && problems[0]?.rowClass === 'invalidSnils' && !row.isLeftOut;
  return (
    <span className={css.choices}>
      <IconButton
        quiet
        small
        icon={row.isLeftOut ? Undo2 : CircleSlash}
        name={row.isLeftOut ? words.takeBack(number) : words.leaveOut(number)}
        onClick={() => toggleLeftOut(store, number)}
      />
      {isAcceptable ? (
        <IconButton
          quiet
          small
          icon={row.isAccepted ? ShieldX : ShieldCheck}
          name={row.isAccepted ? words.unaccept(number) : words.accept(number)}
          onClick={() => toggleAccepted(store, number)}
        />
      ) : null}
    </span>
  );
}
