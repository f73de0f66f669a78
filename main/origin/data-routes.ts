import type { Refusal } from '#shared/kernel/refusal.ts';

/** A data request of the window: large bodies go to the origin (`/_data/...`), not over the bridge. */
export type DataRequest = {
  /** Values of the `:names` of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The header `Range`, where the window asks for a part. */
  readonly range?: string | null;
  /** The whole body; at most {@link MAX_BODY_BYTES}. */
  readonly body: Uint8Array<ArrayBuffer>;
};

/** The answer of a data route. */
export type DataAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * One data route of an area of main. It is reached only from our own window and only while an office is open;
 * a throw becomes an incident and the answer 500.
 */
export interface DataRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** A path with named parts, `/_data/files/:token`. */
  readonly path: `/_data/${string}`;
  handle(request: DataRequest): Promise<DataAnswer>;
}

/** The largest body of a request to main: a body of 100 MB ended the host (architecture §5). */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer of JSON. */
export function jsonAnswer(value: unknown): DataAnswer {
  return { status: 200, contentType: JSON_TYPE, body: new TextEncoder().encode(JSON.stringify(value)) };
}

/** An answer of bytes. */
export function bytesAnswer(body: Uint8Array<ArrayBuffer>, contentType = 'application/octet-stream'): DataAnswer {
  return { status: 200, contentType, body };
}

/** An expected "no": status 409 and the refusal as JSON, for the catalogue of sentences. */
export function refusedAnswer(refusal: Refusal): DataAnswer {
  return { status: 409, contentType: JSON_TYPE, body: new TextEncoder().encode(JSON.stringify(refusal)) };
}
