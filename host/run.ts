import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setAppDirectory } from './app-directory.ts';

// `node host/run.ts [--app-dir DIR] [flags of the program]`: runs the built main of DIR on a system Chromium.
const at = process.argv.indexOf('--app-dir');
const directory = resolve(at < 0 ? join(import.meta.dirname, '..') : (process.argv[at + 1] ?? '.'));
setAppDirectory(directory);

const standIn = pathToFileURL(join(import.meta.dirname, 'electron/index.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

await import(pathToFileURL(join(directory, 'out/main/index.js')).href);
