import { TriangleAlert } from 'lucide-react';
import { settingNames } from '#shared/domain/profile/setting-names.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Tag } from '../../../ui/tag.tsx';
import css from './profile.module.css';
import { type ControlProps, SettingControl } from './setting-control.tsx';
import { type SettingKey, settingNotes } from './setting-notes.ts';
import { texts } from './texts.ts';

const wide: readonly SettingKey[] = ['documents'];

/** A setting: its control, what it changes, where it comes from, and whether the region has confirmed it. */
export function SettingLine({ setting, profile, onChange }: ControlProps & { readonly setting: SettingKey }) {
  const { note, source } = settingNotes[setting];
  const isUnconfirmed = profile.unconfirmed.includes(setting);
  const confirm = (isConfirmed: boolean) => {
    const others = profile.unconfirmed.filter((key) => key !== setting);
    onChange({ ...profile, unconfirmed: isConfirmed ? others : [...others, setting] });
  };
  return (
    <section
      className={css.setting}
      aria-label={settingNames[setting]}
      data-wide={wide.includes(setting) ? true : undefined}
    >
      <div className={css.control}>
        <SettingControl setting={setting} profile={profile} onChange={onChange} />
      </div>
      <div className={css.note}>
        <h2>{settingNames[setting]}</h2>
        <p>{note}</p>
        <p className={css.source}>{texts.source(source)}</p>
        {isUnconfirmed ? (
          <Tag tone="warn" icon={TriangleAlert}>
            {texts.unconfirmed}
          </Tag>
        ) : null}
        <Checkbox
          label={texts.confirmShort}
          aria-label={texts.confirm(settingNames[setting])}
          checked={!isUnconfirmed}
          onChange={(event) => confirm(event.target.checked)}
        />
      </div>
    </section>
  );
}
