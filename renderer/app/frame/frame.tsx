import { useMemo } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import { usePreferences } from '../../features/settings/preferences.ts';
import { useShortcutKeys } from '../../ui/use-actions.ts';
import { restoreLastScreen } from '../last-screen.ts';
import { lock } from '../lock.ts';
import { CommandPalette } from '../palette/command-palette.tsx';
import { useIdleLock } from '../use-idle-lock.ts';
import css from './frame.module.css';
import { FrameActions } from './frame-actions.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OpeningReport } from './opening-report.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screen.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

/** The window of an open office: title bar, sections, the screen, status bar. */
export function Frame({ slot }: { readonly slot: Slot }) {
  useMemo(() => restoreLastScreen(slot), [slot]);
  useShortcutKeys();
  useIdleLock(
    usePreferences((s) => s.autoLockMinutes),
    lock,
  );
  return (
    <Router hook={useHashLocation}>
      <FrameActions slot={slot} />
      <div className={css.frame}>
        <TitleBar />
        <Rail />
        <main className={css.main}>
          <OpeningReport />
          <Screen />
        </main>
        <StatusBar />
      </div>
      <CommandPalette />
      <KeysDialog />
    </Router>
  );
}
