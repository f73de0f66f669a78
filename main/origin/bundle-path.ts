import { resolve, sep } from 'node:path';

/**
 * The file of the bundle that a path of an address names, or null where the path leads outside, is malformed
 * or hides something (a backslash, a NUL, two dots).
 */
export function bundlePath(root: string, pathname: string): string | null {
  const path = decoded(pathname);
  if (path === null || path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return null;
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(root + sep) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
