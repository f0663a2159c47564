import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceRuns } from "../../src/components/brief/sentence-runs.ts";

const said = (...ids: string[]): string =>
  sentenceRuns(ids.map((id) => ({ id })))
    .map((run) => run.map(({ id }) => id).join("–"))
    .join(", ");

test("sentences are named one by one, but of three or more that follow one another the first and the last", () => {
  assert.equal(said("s1", "s5", "s6"), "s1, s5, s6");
  assert.equal(said("s1", "s5", "s6", "s7", "s12", "s13", "s14", "s15"), "s1, s5–s7, s12–s15");
  assert.equal(said("s9", "s8", "s7"), "s9, s8, s7");
  assert.equal(said(), "");
});
