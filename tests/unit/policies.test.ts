import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { checkPolicies } from "../../src/after-build/check-policies.ts";
import { policiesIn, policyOf, writePolicy } from "../../src/after-build/content-policy.ts";
import { htmlOf } from "../../src/after-build/write-page.ts";
import { idsIn, type StagedPage } from "../../src/after-build/pages.ts";
import { pageOf, parsePage } from "./staged-page.ts";

const HEAD = "<meta charset=utf-8><style>p{}</style>";
const html = pageOf("<script>one()</script>", HEAD);
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const staged = (text: string): StagedPage => {
  const tree = parsePage(text);
  return { route: "/x.html", path: "x.html", tree, ids: idsIn(tree) };
};

/** A page under its policy as it is read again, its text changed on the way. */
function read(change?: (html: string) => string, text = html): StagedPage {
  const tree = parsePage(text);
  writePolicy(tree);
  const written = htmlOf(tree);
  const changed = change?.(written) ?? written;
  if (change !== undefined && changed === written) throw new Error("nothing was changed");
  return staged(changed);
}

describe("the policy of a page", () => {
  test("names its scripts and styles by the hash of their very text, and lets through nothing else", () => {
    assert.equal(
      policyOf(parsePage(html)),
      `default-src 'none';script-src ${hash("one()")};style-src ${hash("p{}")};img-src 'self';connect-src 'self';base-uri 'none';form-action 'none'`,
    );
  });

  test("names a manifest, its own files of scripts, and pictures that it holds, where there are some", () => {
    const tree = parsePage(pageOf("<script src=a.js></script>", "<link rel=manifest href=m.webmanifest>"));
    assert.equal(
      policyOf(tree, { pictures: ["data:"], connections: [] }),
      "default-src 'none';script-src 'self';img-src data:;manifest-src 'self';base-uri 'none';form-action 'none'",
    );
  });

  test("stands behind the character set and before all that it binds, and reads the same when the page is read again", () => {
    const tree = parsePage(html);
    writePolicy(tree);
    const written = htmlOf(tree);
    assert.match(written, /<meta charset=utf-8><meta http-equiv=Content-Security-Policy /);
    const again = parsePage(written);
    assert.equal(policiesIn(again)[0]?.properties["content"], policyOf(again));
  });
});

describe("the check of the policies", () => {
  test("lets a page under its policy through, with or without a character set before it", () => {
    assert.deepEqual(checkPolicies([read(), read(undefined, pageOf("<p>One</p>"))]), []);
  });

  const POLICY = /<meta http-equiv=[^>]+>/;
  const wrong: Record<string, StagedPage> = {
    "no policy": staged(html),
    "a style that was changed": read((text) => text.replace("p{}", "p{color:red}")),
    "a script that was added": read((text) => text.replace("</body>", "").concat("<script>two()</script>")),
    "a policy that lets anything run": read((text) => text.replace("script-src", "script-src 'unsafe-inline'")),
    "a policy that lets pictures come from anywhere": read((text) => text.replace("img-src 'self'", "img-src *")),
    "a hash that nothing needs": read((text) => text.replace("<script>one()</script>", "")),
    "two policies": read((text) => text.replace(POLICY, "$&$&")),
    "a policy behind the style": read((text) => {
      const [policy = ""] = POLICY.exec(text) ?? [];
      return text.replace(policy, "").replace("</style>", `</style>${policy}`);
    }),
    "a policy in the body": read((text) => {
      const [policy = ""] = POLICY.exec(text) ?? [];
      return text.replace(policy, "").replace("<script>", `<p>${policy}<script>`);
    }),
  };
  for (const [what, page] of Object.entries(wrong)) {
    test(`reports ${what}`, () => assert.equal(checkPolicies([page]).length, 1));
  }
});
