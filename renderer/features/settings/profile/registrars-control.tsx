import { roleNames } from '#shared/domain/rights/may-act.ts';
import type { Role } from '#shared/records/office.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import css from './profile.module.css';
import type { ControlProps } from './setting-control.tsx';
import { texts } from './texts.ts';

const ways = ['general', 'simplified'] as const;
const roles: readonly Role[] = ['secretary', 'operator', 'coordinator'];
const legends = { general: texts.registrarsGeneral, simplified: texts.registrarsSimplified };

/** Who registers applications on general grounds, and who the simplified ones. */
export function RegistrarsControl({ profile, onChange }: ControlProps) {
  const set = (way: (typeof ways)[number], role: Role, isChosen: boolean) => {
    const others = profile.registrars[way].filter((one) => one !== role);
    const chosen = isChosen ? [...others, role] : others;
    onChange({ ...profile, registrars: { ...profile.registrars, [way]: chosen } });
  };
  return ways.map((way) => (
    <fieldset key={way} className={css.set}>
      <legend>{legends[way]}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={roleNames[role]}
          checked={profile.registrars[way].includes(role)}
          onChange={(event) => set(way, role, event.target.checked)}
        />
      ))}
    </fieldset>
  ));
}
