import type { DataRoute } from './data-routes.ts';

/** The route that a request asks for, with the values of its named parts. */
export function matchRoute(
  routes: readonly DataRoute[],
  method: string,
  pathname: string,
): { readonly route: DataRoute; readonly params: Readonly<Record<string, string>> } | null {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, pathname) : null;
    if (params) return { route, params };
  }
  return null;
}

function matchPath(pattern: string, pathname: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
