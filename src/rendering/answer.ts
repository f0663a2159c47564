/** What a file is made of. */
export type Body = string | Uint8Array<ArrayBuffer>;

/**
 * Stands in for `Response` where files are made: what one is made of is all that is asked of it. The system’s own copies
 * that several times, into memory that V8 counts apart; as often as 64 MB of that have gathered, V8 goes through all that the
 * program holds, which is the more the larger the site is.
 */
export class Answer {
  readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }
}
