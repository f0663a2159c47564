/** What a page or a file is made of. */
export type Body = string | Uint8Array<ArrayBuffer>;
type Init = Pick<ResponseInit, "status" | "statusText" | "headers">;

/**
 * Stands in for `Response` where pages are rendered: Astro wraps each in one, and it says as much of it as Astro asks. The
 * system’s own copies a page four times on its way, into memory that V8 counts apart; as often as 64 MB of that have
 * gathered, V8 goes through all that the program holds, which is the more the larger the site is.
 */
export class Answer {
  readonly body: Body | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  constructor(body: Body | null = null, { status = 200, statusText = "", headers }: Init = {}) {
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
  }
}

/** What a page or a file is made of in bytes, a text in UTF-8. They may be those with which it was made. */
export const bytesOf = (body: Body): Uint8Array<ArrayBuffer> =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
