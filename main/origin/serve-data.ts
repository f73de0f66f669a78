import type { Incidents } from '../app/incidents.ts';
import type { LockState } from '../ipc/handlers.ts';
import { answer, denied } from './answers.ts';
import { type DataRoute, MAX_BODY_BYTES } from './data-routes.ts';
import { matchRoute } from './match-route.ts';
import { readBody } from './read-body.ts';

/** What data requests are answered with. */
export type DataOptions = {
  readonly routes: readonly DataRoute[];
  readonly lock: LockState;
  readonly incidents: Incidents;
};

/** Answers a data request of our own window: only with an office open, only bodies up to the limit. */
export async function serveData(options: DataOptions, request: Request, url: URL): Promise<Response> {
  const found = matchRoute(options.routes, request.method, url.pathname);
  if (!found) return denied(404);
  if (!options.lock.isUnlocked()) return denied(423);
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === null) return denied(413);
  try {
    const said = await found.route.handle({
      params: found.params,
      query: url.searchParams,
      range: request.headers?.get('range') ?? null,
      body,
    });
    return answer(said.status, said.contentType, said.body, said.headers);
  } catch (error) {
    await options.incidents.report('ipc', `${found.route.method} ${found.route.path}`, error);
    return denied(500);
  }
}
