import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Role } from '#shared/records/office.ts';
import type { OpenedOffice } from '../../office/open-office.ts';

/** Where the start screen is. */
export type Step =
  | { readonly at: 'loading' }
  | { readonly at: 'create' }
  /** The keys are there, the commission is not: the making was cut short. */
  | { readonly at: 'finish'; readonly opened: OpenedOffice }
  | { readonly at: 'recoveryKey'; readonly opened: OpenedOffice; readonly recoveryKey: string }
  | { readonly at: 'signIn' }
  | { readonly at: 'forgotten' }
  /** The password with which the user came in was given to him by somebody else. */
  | { readonly at: 'newPassword'; readonly opened: OpenedOffice; readonly present: string }
  /** The user works in several roles. */
  | { readonly at: 'role'; readonly opened: OpenedOffice }
  | { readonly at: 'damaged' }
  | { readonly at: 'sample' };

/** An office was opened and is ready for work in a role. */
export type OnOpened = (opened: OpenedOffice, slot: Slot, role: Role) => void;

/** What a step says to the screen. */
export type Go = (step: Step) => void;
