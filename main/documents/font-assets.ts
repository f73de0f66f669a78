/// <reference types="electron-vite/node" />
import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?asset';
import italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?asset';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?asset';
import type { PrintAssets } from './make-pdf.ts';
import { readFonts } from './read-fonts.ts';

let fonts: Promise<PrintAssets> | null = null;

/** The fonts of paper as the build ships them; read once. */
export function fontAssets(): Promise<PrintAssets> {
  fonts ??= readFonts({ regular, italic, bold });
  return fonts;
}
