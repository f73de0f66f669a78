import { isFrom } from '../origin/origins.ts';

/** What is known of the frame that calls; Electron gives null when the frame has gone. */
export type CallingFrame = { readonly url: string; readonly parent: unknown } | null;

/** Only the top frame of our own origin may call main. */
export function isOurPage(frame: CallingFrame, bundle: string): boolean {
  return frame !== null && frame.parent === null && isFrom(bundle, frame.url);
}
