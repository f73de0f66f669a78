import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core';
import type { HostSession } from '../electron/session.ts';
import type { HostContents } from '../electron/web-contents.ts';

type ContentsOf = (frame: Frame) => HostContents | null;

/** Answers every request of a context by the session's protocol handlers; what they do not know is not loaded. */
export async function interceptAll(
  context: BrowserContext,
  session: HostSession,
  contentsOf: ContentsOf,
): Promise<void> {
  await context.route('**/*', (route) => answerRoute(route, session, contentsOf).catch(() => route.abort('failed')));
}

async function answerRoute(route: Route, session: HostSession, contentsOf: ContentsOf): Promise<void> {
  const asked = route.request();
  const frame = frameOf(asked);
  const contents = frame ? contentsOf(frame) : null;
  if (asked.isNavigationRequest() && contents && frame && !contents.mayNavigate(asked.url(), frame)) {
    return route.abort('aborted');
  }
  const handler = session.handlerOf(asked.url());
  if (!handler || !session.mayLoad(asked.url())) return route.abort('blockedbyclient');
  const answer = await handler(asRequest(asked, frame));
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** A worker's requests belong to its page's frame; a page that is being replaced has none any more. */
function frameOf(asked: PageRequest): Frame | null {
  try {
    return asked.frame();
  } catch {
    return null;
  }
}

function asRequest(asked: PageRequest, frame: Frame | null): Request {
  const body = asked.postDataBuffer();
  const request = new Request(asked.url(), {
    method: asked.method(),
    headers: asked.headers(),
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  const initiatorOrigin = initiatorOf(asked, frame);
  return initiatorOrigin === null
    ? request
    : Object.defineProperty(request, 'initiatorOrigin', { value: initiatorOrigin });
}

/** As in Electron: absent when the program itself opens the page. */
function initiatorOf(asked: PageRequest, frame: Frame | null): string | null {
  const said = asked.headers().origin;
  if (said) return said;
  if (asked.isNavigationRequest()) return frame?.parentFrame() ? originOf(frame.parentFrame()?.url() ?? '') : null;
  return frame ? originOf(frame.url()) : null;
}

function originOf(address: string): string {
  return URL.parse(address)?.origin ?? 'null';
}
