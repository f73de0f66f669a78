import { useMemo } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Role } from '#shared/records/office.ts';
import { usePreferences } from '../../features/settings/preferences.ts';
import { useOffice } from '../../office/react.tsx';
import { useShortcutKeys } from '../../ui/use-actions.ts';
import { restoreLastScreen } from '../last-screen.ts';
import { lock } from '../lock.ts';
import { CommandPalette } from '../palette/command-palette.tsx';
import { useFreshUndo } from '../use-fresh-undo.ts';
import { useIdleLock } from '../use-idle-lock.ts';
import css from './frame.module.css';
import { FrameActions } from './frame-actions.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OpeningReport } from './opening-report.tsx';
import { PasswordWindow } from './password-window.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screen.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

type FrameProps = { readonly slot: Slot; readonly onRole: (role: Role) => void };

/** The window of an open office: title bar, sections, the screen, status bar. */
export function Frame({ slot, onRole }: FrameProps) {
  const { actor } = useOffice();
  useMemo(() => restoreLastScreen(slot, actor), [slot, actor]);
  useShortcutKeys();
  useFreshUndo();
  useIdleLock(
    usePreferences((s) => s.autoLockMinutes),
    lock,
  );
  return (
    <Router hook={useHashLocation}>
      <FrameActions slot={slot} onRole={onRole} />
      <div className={css.frame}>
        <TitleBar onRole={onRole} />
        <Rail />
        <main className={css.main}>
          <OpeningReport />
          <Screen />
        </main>
        <StatusBar />
      </div>
      <CommandPalette />
      <KeysDialog />
      <PasswordWindow />
    </Router>
  );
}
