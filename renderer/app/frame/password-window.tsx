import { PasswordDialog } from '../../features/people/password-dialog.tsx';
import { closeFrameWindow, useFrameWindow } from './frame-windows.ts';

/** «Сменить пароль», asked for from any screen. */
export function PasswordWindow() {
  const isOpen = useFrameWindow((s) => s.open === 'password');
  return isOpen ? <PasswordDialog onClose={closeFrameWindow} /> : null;
}
