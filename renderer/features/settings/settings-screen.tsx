import { ScreenHead } from '../../ui/screen-head.tsx';
import { LookPanel } from './look-panel.tsx';
import { OfficePanel } from './office-panel.tsx';
import { ProgramPanel } from './program-panel.tsx';
import css from './settings.module.css';
import { texts } from './texts.ts';

/** «Настройки»: the office, the look of the window, the lock, the program. */
export function SettingsScreen() {
  return (
    <>
      <ScreenHead title={texts.title} />
      <div className={css.panels}>
        <OfficePanel />
        <div className={css.column}>
          <LookPanel />
          <ProgramPanel />
        </div>
      </div>
    </>
  );
}
