import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Ships what the PDF viewer loads on demand (character maps, fonts, decoders) with the renderer, under `/pdfjs/`. */
export function pdfjsFiles(root: string): Plugin {
  const home = resolve(root, 'node_modules/pdfjs-dist');
  return {
    name: 'pdfjs-files',
    apply: 'build',
    generateBundle() {
      for (const folder of folders) {
        for (const name of readdirSync(join(home, folder)).filter(isUsed)) {
          const source = readFileSync(join(home, folder, name));
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source });
        }
      }
    },
  };
}

/** Licences go along; the parts that run scripts of a PDF do not. */
function isUsed(name: string): boolean {
  return !/quickjs|fallback/i.test(name);
}
