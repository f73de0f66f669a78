import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pdfjsFiles } from './scripts/build/pdfjs-files.ts';

const root = import.meta.dirname;

const mainEntries = {
  index: resolve(root, 'main/index.ts'),
  'spreadsheet-process': resolve(root, 'main/spreadsheets/process.ts'),
  'key-worker': resolve(root, 'main/keys/worker.ts'),
  'paper-worker': resolve(root, 'main/documents/paper-worker.ts'),
};

/**
 * One build for the three parts. Main's run-time libraries (`dependencies`) stay outside the bundle; the preload is
 * one file that needs nothing, for a sandboxed preload can load nothing; the renderer's libraries are bundled.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      rolldownOptions: {
        input: mainEntries,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), pdfjsFiles(root)],
    build: {
      outDir: resolve(root, 'out/renderer'),
      sourcemap: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
