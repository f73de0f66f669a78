import { useMantineColorScheme } from '@mantine/core';
import { Panel } from '../../ui/panel.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { autoLockChoices, setAutoLockMinutes, usePreferences } from './preferences.ts';
import css from './settings.module.css';
import { texts } from './texts.ts';

const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, label: texts.look.themes[value] }));
const minutes = autoLockChoices.map((value) => ({ value: String(value), label: texts.safety.minutes(value) }));

/** Theme, scale and the lock: choices of this computer. */
export function LookPanel() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const autoLockMinutes = usePreferences((s) => s.autoLockMinutes);
  return (
    <Panel title={texts.look.title}>
      <div className={css.body}>
        <div className={css.fields}>
          <SelectField label={texts.look.theme} options={themes} value={colorScheme} onChange={setColorScheme} />
          <SelectField
            label={texts.safety.autoLock}
            options={minutes}
            value={String(autoLockMinutes)}
            onChange={(value) => setAutoLockMinutes(Number(value))}
            hint={texts.safety.hint}
          />
        </div>
        <p className={css.hint}>
          {texts.look.scale}: {texts.look.scaleHint}
        </p>
      </div>
    </Panel>
  );
}
