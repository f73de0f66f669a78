import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Office } from '../../office/office.ts';

/** Where the start screen is. */
export type Step =
  | { readonly at: 'loading' }
  | { readonly at: 'create' }
  /** The keys are there, the commission is not: the making was cut short. */
  | { readonly at: 'finish'; readonly office: Office }
  | { readonly at: 'recoveryKey'; readonly office: Office; readonly recoveryKey: string }
  | { readonly at: 'signIn' }
  | { readonly at: 'forgotten' }
  | { readonly at: 'damaged' }
  | { readonly at: 'sample' };

/** An office was opened and is ready for work. */
export type OnOpened = (office: Office, slot: Slot) => void;

/** What a step says to the screen. */
export type Go = (step: Step) => void;
