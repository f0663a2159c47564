import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { describe, test } from "node:test";
import type { AnySchemaObject } from "ajv/dist/2020.js";
import type { Element, Nodes } from "hast";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import { parse } from "yaml";
import { en } from "../../src/words/en.ts";
import { damage, faultsBy } from "../timeline-validator.ts";
import { readReport } from "./report.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SITE = join(ROOT, "dist");
const parser = rehype().data("settings", { fragment: false });
const read = (path: string): string => readFileSync(join(SITE, path), "utf8");

interface Evidence {
  by: "quotation" | "reference";
  reference?: string;
  url?: string;
  words?: { sentence: string; selector: [{ exact: string }, unknown] }[];
}
interface Claim {
  id: string;
  text: string;
  evidence: Evidence[];
}
interface Tie {
  kind: string;
  direction: "subject" | "object";
  profile: { slug: string };
  page: string;
  from?: string;
  to?: string;
  claim: Claim;
}
/** What the tests read of a profile in data/profiles.json. */
interface Profile {
  slug: string;
  kind: "person" | "state" | "organisation" | "place";
  name: string;
  page?: string;
  summary: { text: string; restsOn: string[] };
  role?: { claim: Claim };
  facts: Claim[];
  ties: Tie[];
  mentions: { page: string }[];
  events: { id: string; date: string }[];
  counts: Record<string, number>;
}
type Node = Record<string, unknown>;

const json: unknown = JSON.parse(read("data/profiles.json"));
const { $schema, profiles } = json as { $schema: string; profiles: Profile[] };
const paged = profiles.flatMap(({ page, ...one }) => (page === undefined ? [] : [{ ...one, page }]));

/** A finished page: its elements in their order, and those with an id. */
function openPage(path: string) {
  const elements: Element[] = [];
  visit(parser.parse(read(path)), "element", (node) => {
    elements.push(node);
  });
  return {
    elements,
    ids: new Map(elements.map((one) => [String(one.properties["id"] ?? ""), one])),
    claims: elements.filter((one) => one.tagName === "span" && String(one.properties["className"]) === "claim"),
  };
}
/** The elements of a kind within another. */
function within(element: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(element, "element", (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

const opened = new Map<string, ReturnType<typeof openPage>>();
function pageAt(path: string) {
  const page = opened.get(path) ?? openPage(path);
  opened.set(path, page);
  return page;
}

/** What an element says, without the numbers of its claims; marks and white space apart. */
function wordsOf(node: Nodes): string {
  const say = (one: Nodes): string => {
    if (one.type === "text") return one.value;
    if (one.type === "element" && one.tagName === "sup") return "";
    return "children" in one ? one.children.map(say).join("") : "";
  };
  return plain(say(node));
}
const plain = (words: string): string => words.replace(/["“”]/g, "").replace(/\s+/g, " ").trim();

/** A profile's own claims as its file has them, each once. */
const ownClaims = ({ role, facts, ties }: Profile): Map<string, Claim> =>
  new Map(
    [
      ...(role === undefined ? [] : [role.claim]),
      ...facts,
      ...ties.filter((one) => one.direction === "subject").map((one) => one.claim),
    ].map((claim) => [claim.id, claim]),
  );

/** The addresses that some data hold, by the name of the field. */
function addressesIn(value: unknown, fields: readonly string[]): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "string" ? (fields.includes(key) ? [one] : []) : addressesIn(one, fields),
  );
}

function assertLands(address: string): void {
  const [path = "", fragment] = address.split("#");
  assert.ok(existsSync(join(SITE, path)), address);
  if (fragment !== undefined) assert.ok(pageAt(path).ids.has(fragment), address);
}

describe("data/profiles.json", () => {
  test("is as the schema beside it says, and would not be with a fact less sure", () => {
    const faults = faultsBy(JSON.parse(read(posix.join("data", $schema))) as AnySchemaObject);
    assert.deepEqual(faults(json), []);
    const at = profiles.findIndex((one) => one.facts.length > 0);
    const path = ["profiles", at, "facts", 0, "evidence"];
    assert.ok(faults(damage(json, { name: "", path, value: [], told: "" })).length > 0);
  });

  test("holds every profile of the content", () => {
    const files = readdirSync(join(ROOT, "content/profiles")).filter((one) => one.endsWith(".md"));
    assert.deepEqual(profiles.map((one) => `${one.slug}.md`).sort(), files.sort());
    assert.deepEqual(
      paged.map((one) => one.page.replace("profiles/", "")).sort(),
      readdirSync(join(SITE, "profiles"))
        .filter((one) => one.endsWith(".html"))
        .sort(),
    );
  });

  test("names no address that does not land", () => {
    const addresses = new Set(addressesIn(json, ["page"]));
    assert.ok(addresses.size > 60);
    for (const address of addresses) assertLands(address);
  });

  test("has the claims of each page, in the words of the page, and no other", () => {
    for (const profile of paged) {
      const { claims } = pageAt(profile.page);
      const shown = claims.flatMap((one) => {
        const { id } = one.properties;
        return typeof id === "string" ? [[id, wordsOf(one)] as const] : [];
      });
      const told = [...ownClaims(profile).values()].map((one) => [one.id, plain(one.text)] as const);
      assert.ok(told.length >= 3);
      assert.deepEqual(new Map(shown), new Map(told), profile.slug);
      const ids = new Set(told.map(([id]) => id));
      assert.ok(profile.summary.restsOn.length > 0 && profile.summary.restsOn.every((id) => ids.has(id)));
    }
  });

  test("has the claims of each row of the index", () => {
    const shown = new Map(
      pageAt("profiles.html").claims.map((one) => [String(one.properties["dataId"]), wordsOf(one)]),
    );
    const rows = profiles.filter((one) => one.page === undefined).flatMap((one) => [...ownClaims(one).values()]);
    assert.ok(rows.length > 0);
    for (const { id, text } of rows) assert.equal(shown.get(id), plain(text), id);
  });

  test("has each tie at both ends, and each end shows its claim", () => {
    for (const { slug, ties } of profiles) {
      for (const { direction, profile, ...tie } of ties) {
        const other = profiles.find((one) => one.slug === profile.slug);
        const same = other?.ties.filter((one) => one.profile.slug === slug && one.direction !== direction) ?? [];
        assert.ok(
          same.some(({ direction: _, profile: __, ...one }) => JSON.stringify(one) === JSON.stringify(tie)),
          `${slug} ${tie.kind} ${profile.slug}`,
        );
      }
    }
    for (const { slug, page, ties } of paged) {
      const shown = pageAt(page)
        .elements.filter((one) => one.tagName === "p" && [one.properties["className"]].flat().includes("text"))
        .map(wordsOf);
      for (const { claim } of ties) {
        const text = plain(claim.text);
        assert.ok(
          shown.some((one) => one === text || one === `${text}.`),
          `${slug}: ${claim.text}`,
        );
      }
    }
  });

  test("has the mentions of each page and of those that go on with it, in their order", () => {
    for (const { slug, page, mentions, counts } of paged) {
      const further = `profiles/${slug}`;
      const parts = existsSync(join(SITE, further))
        ? readdirSync(join(SITE, further)).filter((one) => one.startsWith("mentions-"))
        : [];
      const shown = [page, ...parts.map((one) => `${further}/${one}`)].flatMap((own) => {
        const section = pageAt(own).elements.find(
          (one) => one.tagName === "section" && within(one, "h2").some((head) => wordsOf(head) === en.profile.mentions),
        );
        const rows =
          section === undefined ? [] : within(section, "li").filter(({ properties }) => properties["className"]);
        return rows.map((row) => posix.join(posix.dirname(own), String(within(row, "a")[0]?.properties["href"])));
      });
      assert.deepEqual(
        mentions.map((one) => one.page),
        shown,
        slug,
      );
      assert.equal(counts["mentions"], mentions.length);
    }
    assert.ok(paged.some((one) => one.mentions.length > 9));
  });

  test("has the events that data/timeline.json says it took part in", () => {
    const timeline = JSON.parse(read("data/timeline.json")) as {
      events: { id: string; actors: { slug: string }[]; place?: { slug: string }; date: { edtf: string } }[];
    };
    for (const { slug, events, counts } of profiles) {
      const taken = timeline.events.filter(
        (one) => one.place?.slug === slug || one.actors.some((actor) => actor.slug === slug),
      );
      assert.deepEqual(
        events.map((one) => [one.id, one.date]),
        taken.map((one) => [one.id, one.date.edtf]),
      );
      assert.equal(counts["events"], events.length);
    }
  });

  test("is in the report on the checks with its hash, and so is its schema", () => {
    const { files } = readReport(SITE);
    for (const file of ["data/profiles.json", "data/profiles.schema.json"]) {
      const sha256 = createHash("sha256").update(read(file)).digest("hex");
      assert.ok(
        files.some((one) => one.file === file && one.sha256 === sha256),
        file,
      );
    }
  });

  test("is linked from the index, with its schema", () => {
    const hrefs = pageAt("profiles.html").elements.map((one) => one.properties["href"]);
    for (const file of ["data/profiles.json", "data/profiles.schema.json"]) assert.ok(hrefs.includes(file), file);
  });
});

const TYPES = { person: "Person", state: "Country", organisation: "Organization", place: "Place" };
/** A date in EDTF that is a day, a month or a year, and no less sure. */
const EXACT = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const exact = (date: unknown): string | undefined => (typeof date === "string" && EXACT.test(date) ? date : undefined);

const references = parse(readFileSync(join(ROOT, "content/references.yaml"), "utf8")) as Record<
  string,
  { date?: string | null; url: string; publisher: string }
>;

interface Role {
  claim: string;
  from?: string;
  to?: string;
}
const roleInFile = (slug: string): Role | undefined => {
  const text = readFileSync(join(ROOT, "content/profiles", `${slug}.md`), "utf8");
  return (parse(text.split(/^---$/m)[1] ?? "") as { role?: Role }).role;
};

/** The one data block of a page: all that it holds, the profile itself, and what stands beside it. */
function graphOn(page: string): { all: unknown; self: Node; others: Node[] } {
  const scripts = pageAt(page).elements.filter((one) => one.tagName === "script");
  assert.equal(scripts.length, 1, page);
  assert.deepEqual(scripts[0]?.properties, { type: "application/ld+json" });
  const [text] = scripts[0].children;
  const all = JSON.parse(text?.type === "text" ? text.value : "") as { "@context": string; "@graph": Node[] };
  assert.equal(all["@context"], "https://schema.org");
  const [self = {}, ...others] = all["@graph"].filter((one) => one["@type"] !== "BreadcrumbList");
  return { all, self, others };
}

describe("JSON-LD", () => {
  test("stands on the page of every profile", () => {
    assert.ok(paged.length >= 12);
    for (const { page } of paged) graphOn(page);
  });

  for (const profile of paged) {
    const { slug, page, kind, name, summary } = profile;
    const { all, self, others } = graphOn(page);
    const claims = self["subjectOf"] as (Node & { citation: Node[] })[];

    test(`${slug} is what its page is about`, () => {
      assert.deepEqual([self["@type"], self["name"], self["description"]], [TYPES[kind], name, summary.text]);
      assert.equal(posix.join("profiles", String(self["@id"])), page);
    });

    test(`${slug}: every address lands`, () => {
      const near = addressesIn(all, ["@id", "url", "sameAs"]).filter((one) => !/^https?:/.test(one));
      for (const one of near) assertLands(one.startsWith("#") ? page + one : posix.join("profiles", one));
      assert.ok(near.length > claims.length);
    });

    test(`${slug}: every claim of the page, with every source that it has`, () => {
      const told = claims.map(({ "@id": id, text, citation }) => [
        String(id).replace("#", ""),
        text,
        citation.map((one) =>
          one["@type"] === "Quotation" ? one["text"] : others.find((other) => other["@id"] === one["@id"])?.["url"],
        ),
      ]);
      const wanted = [...ownClaims(profile).values()].map(({ id, text, evidence }) => [
        id,
        text,
        evidence.flatMap((one) => one.words?.map(({ selector: [{ exact: words }] }) => words) ?? [one.url]),
      ]);
      assert.deepEqual(
        told,
        wanted.toSorted(([a], [b]) => Number(String(a).slice(1)) - Number(String(b).slice(1))),
      );
      for (const [, , sources] of wanted) assert.ok(sources !== undefined && sources.length > 0);
    });

    test(`${slug}: dates are those of the content, where they are exact, and a held article has none`, () => {
      const role = roleInFile(slug);
      const job = self["jobTitle"] as Node | undefined;
      const ended = role?.to !== undefined && role.to !== null;
      if (role === undefined || kind !== "person" || (ended && exact(role.to) === undefined)) {
        assert.equal(job, undefined);
      } else {
        assert.deepEqual(
          [job?.["jobTitle"], job?.["startDate"], job?.["endDate"]],
          [role.claim, exact(role.from), exact(role.to)],
        );
      }
      for (const node of others) {
        assert.ok(node["@type"] === "CreativeWork" || node["@type"] === "NewsArticle");
        const reference = references[String(node["@id"]).replace("../sources.html#", "")];
        assert.equal(reference === undefined, node["@type"] === "NewsArticle");
        assert.equal(node["datePublished"], exact(reference?.date));
        assert.equal(node["url"], reference?.url);
        assert.deepEqual(
          node["publisher"],
          reference === undefined ? undefined : { "@type": "Organization", name: reference.publisher },
        );
      }
      assert.equal(JSON.stringify(self).includes("datePublished"), false);
    });
  }
});
