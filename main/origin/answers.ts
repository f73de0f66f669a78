const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' } as const;

/** An answer of an origin, with the headers that every one of them carries. */
export function answer(
  status: number,
  contentType: string,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, { status, headers: { ...COMMON, 'Content-Type': contentType, ...headers } });
}

/** An answer that only says no. */
export function denied(status: 400 | 403 | 404 | 405 | 413 | 423 | 500): Response {
  return answer(status, 'text/plain; charset=utf-8', '');
}
