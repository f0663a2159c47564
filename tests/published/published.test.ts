import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ADDRESS, publishedSite } from "./published-site.ts";

test("the published copy is built of content that names its address", () => {
  const site = readFileSync(join(publishedSite(), "../content/site.yaml"), "utf8");
  assert.match(site, new RegExp(`^address: ${ADDRESS}$`, "m"));
});
