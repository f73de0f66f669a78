/** Names that the page sees only until the script below has run. */
export const BINDING = '__hostCall';
export const RECEIVER = '__hostReceive';

/**
 * The script that runs in every new document before anything of the page: takes the binding away, keeps it in its
 * closure, and runs the preload with a `require('electron')` of its own. The receiver stays, for it only settles
 * promises of calls that were made; it cannot call. The binding carries text: bytes in the fields of an argument go as
 * Base64, each beside its argument.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  const call = globalThis.${BINDING};
  delete globalThis.${BINDING};
  if (globalThis !== globalThis.top || typeof call !== 'function') return;
  const { parse, stringify } = JSON;
  const pending = new Map();
  let lastId = 0;
  const fieldsOf = (arg) => (typeof arg === 'object' && arg !== null ? Object.entries(arg) : []);
  const isBytes = ([, value]) => value instanceof Uint8Array;
  // Chromium before 140 has no toBase64.
  const signsOf = (bytes) => {
    let signs = '';
    for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return signs;
  };
  const textOf = (bytes) => bytes.toBase64?.() ?? btoa(signsOf(bytes));
  const bytesOf = (arg) => fieldsOf(arg).filter(isBytes).map(([name, value]) => [name, textOf(value)]);
  const withoutBytes = (arg) =>
    fieldsOf(arg).some(isBytes) ? Object.fromEntries(fieldsOf(arg).filter((field) => !isBytes(field))) : arg;
  Object.defineProperty(globalThis, '${RECEIVER}', {
    value: (text) => {
      const { id, ok, value, message } = parse(text);
      const waiting = pending.get(id);
      pending.delete(id);
      if (ok) waiting?.resolve(value);
      else waiting?.reject(new Error(message));
    },
  });
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        const bytes = args.map(bytesOf);
        const asked = { id: lastId, channel, args: args.map(withoutBytes) };
        call(stringify(bytes.some((fields) => fields.length > 0) ? { ...asked, bytes } : asked));
      }),
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(globalThis, name, { value: Object.freeze({ ...api }), enumerable: true }),
  };
  globalThis.open = () => null;
  const electron = { contextBridge, ipcRenderer };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload has no module ' + name);
    return electron;
  };
  const module = { exports: {} };
  ((module, exports, require) => {
${preload}
  })(module, module.exports, require);
})();`;
}
