import css from './settings.module.css';
import { texts } from './texts.ts';

/** Facts as «name: value»; what is not known is said. */
export function FactList({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? texts.office.none : value}</dd>
        </div>
      ))}
    </dl>
  );
}
