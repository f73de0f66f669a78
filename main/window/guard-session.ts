import type { Session } from 'electron';
import { isFrom, type Origins } from '../origin/origins.ts';
import { isPermitted } from './permissions.ts';

/** Closes a session: permissions by the list, no devices, no downloads, no dictionaries, no request to anywhere else. */
export function guardSession(guarded: Session, origins: Origins): void {
  guarded.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermitted(permission, requestingOrigin, origins.bundle),
  );
  guarded.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermitted(permission, details.requestingUrl, origins.bundle)),
  );
  guarded.setDevicePermissionHandler(() => false);
  guarded.setSpellCheckerEnabled(false);
  guarded.on('will-download', (event) => event.preventDefault());
  guarded.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url, origins) }));
}

/** Everything that the program loads comes from its own origins; DevTools, where it is on, loads itself. */
export function isOurs(address: string, origins: Origins): boolean {
  const isOrigin = [origins.bundle, origins.doc, origins.print].some((origin) => isFrom(origin, address));
  return isOrigin || /^(?:data|blob|devtools):/.test(address);
}
