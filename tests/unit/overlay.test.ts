import assert from "node:assert/strict";
import { test } from "node:test";
import { reportOverlay } from "../../src/errors/overlay.ts";
import { problem } from "../../src/errors/problem.ts";
import { reportError } from "../../src/errors/report.ts";

interface Told {
  type: string;
  err?: { message?: string; title?: string };
}

/** A development server's line to the browser, below the overlay. */
interface Line {
  send: (...message: unknown[]) => void;
  /** What is told of what is sent. */
  told: unknown[][];
  /** Asks for a page. */
  ask: () => void;
  /** Begins to listen, and gives what is told to that browser alone. */
  listen: () => unknown[];
}

function open(): Line {
  const told: unknown[][] = [];
  let connect: (payload: undefined, client: object) => void = () => {};
  let ask = (): void => {};
  const hot = {
    send: (...message: unknown[]) => void told.push(message),
    on: (_: string, listener: typeof connect) => (connect = listener),
  };
  const middlewares = {
    use: (handle: (request: object, response: object, next: () => void) => void) => {
      ask = () => handle({ headers: { accept: "text/html,*/*" } }, {}, () => {});
    },
  };
  const setup = reportOverlay().hooks["astro:server:setup"] as (options: object) => void;
  setup({ server: { environments: { client: { hot } }, middlewares } });
  return {
    send: (...message) => hot.send(...message),
    told,
    ask: () => ask(),
    listen: () => {
      const own: unknown[] = [];
      connect(undefined, { send: (message: unknown) => own.push(message) });
      return own;
    },
  };
}

const place = { file: "content/a.md", line: 3, column: 7 };
const message = {
  code: "kind",
  title: "Title",
  message: "“a < b” & so on",
  hint: "Write [claim](evidence:x), **so**.",
};

/** What Astro makes of an error: its own fields, and its message as if it were Markdown. */
const payload = (at?: number): Told => ({
  type: "error",
  err: { ...reportError([problem(place, message)]), message: "as Markdown", ...(at === undefined ? {} : { at }) },
});

test("a report is told as it stands, not as Markdown", () => {
  const { send, told } = open();
  send(payload());
  const [{ type, err }] = told[0] as [Told];
  assert.equal(type, "error");
  assert.equal(err?.title, "1 mistake in 1 file.");
  assert.match(err?.message ?? "", /^ {2}content\/a\.md:3:7 {2}Title$/m);
  assert.match(err?.message ?? "", /“a &lt; b” &amp; so on\n {4}Write \[claim\]\(evidence:x\), \*\*so\*\*\.$/m);
});

test("a report that a change has overtaken is told as a reason to look again, once", () => {
  const { send, told } = open();
  const outdated = payload(Date.now() - 1000);
  send({ type: "full-reload", path: "*" });
  send(outdated);
  send(payload());
  assert.deepEqual(told.slice(0, 2), [[{ type: "full-reload", path: "*" }], [{ type: "full-reload" }]]);
  assert.equal((told[2]?.[0] as Told).type, "error");
});

test("a browser that begins to listen after its page has failed is told why, and one whose page did not is told nothing", async () => {
  const { send, ask, listen } = open();
  assert.deepEqual(listen(), []);
  ask();
  send(payload(Date.now()));
  assert.equal((listen()[0] as Told).err?.title, "1 mistake in 1 file.");
  await new Promise((resolve) => setTimeout(resolve, 5));
  ask();
  assert.deepEqual(listen(), []);
});

test("a browser that begins to listen after what failed was changed is told to look again", async () => {
  const { send, ask, listen } = open();
  ask();
  send(payload(Date.now()));
  await new Promise((resolve) => setTimeout(resolve, 5));
  send({ type: "full-reload" });
  assert.deepEqual(listen(), [{ type: "full-reload" }]);
});

test("whatever is no report is told as it was sent", () => {
  const { send, told } = open();
  const sent = [
    [{ type: "error", err: { message: "x", stack: "y" } }],
    [{ type: "connected" }],
    ["an:event", { a: 1 }],
  ];
  for (const one of sent) send(...one);
  assert.deepEqual(told, sent);
});
