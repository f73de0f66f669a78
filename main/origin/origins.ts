/** What runs main: the product's Electron, or the host on a system Chromium. */
export type Runtime = 'electron' | 'host';

/** The places that pages are loaded from. Nothing else in the program writes a scheme or a host name. */
export type Origins = {
  readonly scheme: 'app' | 'https';
  /** The window's own origin: the renderer and `/_data/...`. */
  readonly bundle: string;
  /** Made documents, by id. */
  readonly doc: string;
  /** Pages that are printed, in hidden windows. */
  readonly print: string;
};

/** The runtime of this process. */
export function currentRuntime(versions: NodeJS.ProcessVersions): Runtime {
  return versions.electron === undefined ? 'host' : 'electron';
}

/** Origins of a runtime: `app://` does not load in a system Chromium, there they are names that never resolve. */
export function originsOf(runtime: Runtime): Origins {
  if (runtime === 'electron') {
    return { scheme: 'app', bundle: 'app://bundle', doc: 'app://doc', print: 'app://print' };
  }
  return {
    scheme: 'https',
    bundle: 'https://bundle.invalid',
    doc: 'https://doc.invalid',
    print: 'https://print.invalid',
  };
}

/** True when the address belongs to the origin: scheme and host are compared, never the beginning of the text. */
export function isFrom(origin: string, address: string): boolean {
  const url = URL.parse(address);
  const own = URL.parse(origin);
  return url !== null && own !== null && url.protocol === own.protocol && url.host === own.host;
}
