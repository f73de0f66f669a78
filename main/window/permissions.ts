import { isFrom } from '../origin/origins.ts';

/** What our own page may ask of the system; Electron would grant everything. */
const ALLOWED: ReadonlySet<string> = new Set([
  'persistent-storage',
  'clipboard-sanitized-write',
  'fullscreen',
  'notifications',
]);

/** Denied, unless it is our own origin that asks for one of the few permissions that the program uses. */
export function isPermitted(permission: string, requestingUrl: string, bundle: string): boolean {
  return ALLOWED.has(permission) && isFrom(bundle, requestingUrl);
}
