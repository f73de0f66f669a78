import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Handler = Parameters<Electron.Protocol['handle']>[1];
type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

/**
 * A session: where a window's pages live. The default one keeps its data in the profile; one whose name does not
 * begin with `persist:` lives in memory, as in Electron.
 */
export class HostSession extends EventEmitter {
  readonly isInMemory: boolean;
  readonly #schemes = new Map<string, Handler>();
  #permissionCheck: CheckHandler = () => false;
  #beforeRequest: BeforeRequest | null = null;

  constructor(isInMemory: boolean) {
    super();
    this.isInMemory = isInMemory;
  }

  readonly protocol: Pick<Electron.Protocol, 'handle'> = {
    handle: (scheme, handler) => void this.#schemes.set(scheme, handler),
  };

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#beforeRequest = listener;
    },
  };

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#permissionCheck = handler ?? (() => true);
  }

  /** Chromium is told beforehand, permission by permission, what the check says; no request ever comes. */
  setPermissionRequestHandler(): void {}

  /** Devices need a chooser of the browser's; nothing opens one without a permission. */
  setDevicePermissionHandler(): void {}

  /** The window is started with Chromium's spelling service off (`chromium/launch-options.ts`). */
  setSpellCheckerEnabled(): void {}

  /** What the check handler says to a permission of a page. */
  isPermitted(permission: string, origin: string): boolean {
    return this.#permissionCheck(null, permission as Parameters<CheckHandler>[1], origin, {
      isMainFrame: true,
      requestingUrl: origin,
    });
  }

  /** True when the session's request filter lets the address be loaded. */
  mayLoad(url: string): boolean {
    let isCancelled = false;
    // The filter of main looks at the address only.
    const details = { url } as unknown as Electron.OnBeforeRequestListenerDetails;
    this.#beforeRequest?.(details, (response) => {
      isCancelled = response.cancel ?? false;
    });
    return !isCancelled;
  }

  /** The handler of an address's scheme; without one nothing answers, for there is no network here. */
  handlerOf(url: string): Handler | null {
    return this.#schemes.get(new URL(url).protocol.slice(0, -1)) ?? null;
  }
}

const named = new Map<string, HostSession>();
const defaultSession = new HostSession(false);

/** The sessions, as main asks for them. */
export const session = {
  defaultSession,
  fromPartition(name: string): HostSession {
    const found = named.get(name) ?? new HostSession(!name.startsWith('persist:'));
    named.set(name, found);
    return found;
  },
};

/** The https origins of the host are secure contexts already. */
export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged: () => {},
};
