/** Names that the page sees only until the script below has run. */
export const BINDING = '__hostCall';
export const RECEIVER = '__hostReceive';

/**
 * The script that runs in every new document before anything of the page: takes the binding away, keeps it in its
 * closure, and runs the preload with a `require('electron')` of its own. The receiver stays, for it only settles
 * promises of calls that were made; it cannot call.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  const call = globalThis.${BINDING};
  delete globalThis.${BINDING};
  if (globalThis !== globalThis.top || typeof call !== 'function') return;
  const { parse, stringify } = JSON;
  const pending = new Map();
  let lastId = 0;
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
        call(stringify({ id: lastId, channel, args }));
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
