import assert from "node:assert/strict";
import { test } from "node:test";
import { reportOverlay } from "../../src/errors/overlay.ts";
import { problem } from "../../src/errors/problem.ts";
import { reportError } from "../../src/errors/report.ts";

interface Told {
  type: string;
  err?: { message?: string; title?: string };
}

/** A development server's line to the browser, below the overlay: what is sent, and what is told of it. */
function open(): { send: (...message: unknown[]) => void; told: unknown[][] } {
  const told: unknown[][] = [];
  const hot = { send: (...message: unknown[]) => void told.push(message) };
  const setup = reportOverlay().hooks["astro:server:setup"] as (options: object) => void;
  setup({ server: { environments: { client: { hot } } } });
  return { send: (...message) => hot.send(...message), told };
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
