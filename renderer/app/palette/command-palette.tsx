import { PlainDialog } from '../../ui/dialog.tsx';
import { closeFrameWindow, useFrameWindow } from '../frame/frame-windows.ts';
import { texts } from '../texts.ts';
import { PaletteSearch } from './palette-search.tsx';

/** «Команды», Ctrl+K: every action and every application. */
export function CommandPalette() {
  const isOpen = useFrameWindow((s) => s.open === 'palette');
  return (
    <PlainDialog isOpen={isOpen} title={texts.palette.title} wide onClose={closeFrameWindow}>
      <PaletteSearch />
    </PlainDialog>
  );
}
