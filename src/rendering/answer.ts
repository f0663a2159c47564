type Body = string | Uint8Array<ArrayBuffer> | null;
type Init = Pick<ResponseInit, "status" | "statusText" | "headers">;

/**
 * Stands in for `Response` where pages are rendered: Astro wraps each in one, and it says as much of it as Astro asks. The
 * system’s own copies a page four times on its way, into memory that V8 counts apart; as often as 64 MB of that have
 * gathered, V8 goes through all that the program holds, which is the more the larger the site is.
 */
export class Answer {
  readonly body: Body;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  constructor(body: Body = null, { status = 200, statusText = "", headers }: Init = {}) {
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = new Headers(headers);
  }

  /** What it holds, a text in UTF-8. The bytes may be those with which it was made. */
  bytes(): Uint8Array<ArrayBuffer> {
    return typeof this.body === "string" ? new TextEncoder().encode(this.body) : (this.body ?? new Uint8Array());
  }
}
