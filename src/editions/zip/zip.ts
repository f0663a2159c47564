import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkQuotations } from "../../after-build/check-quotations.ts";
import { checkSentences } from "../../after-build/check-sentences.ts";
import { checkSums, README, SUMS } from "../../after-build/check-sums.ts";
import type { Declared } from "../../after-build/declared.ts";
import { filesOf, idsIn, parsePage, type StagedPage } from "../../after-build/pages.ts";
import { routes } from "../../urls/routes.ts";
import type { Book, Form } from "../book.ts";
import { pack, unpack } from "../packed.ts";
import { checkNames } from "./check-names.ts";
import { readmeOf } from "./readme.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** By code point, as `LC_ALL=C sort` does. */
const byCodePoint = (a: { route: string }, b: { route: string }): number =>
  Buffer.compare(Buffer.from(a.route), Buffer.from(b.route));

/** The site as it lies in a folder, less its editions, with a note and the checksums of all of it; in one folder. */
async function archiveOf(book: Book): Promise<Uint8Array> {
  const { folder, facts } = book;
  const own = (await filesOf(folder)).filter((route) => !route.startsWith(routes.edition("")));
  const read = own.map((route) => ({ route, bytes: new Uint8Array(readFileSync(join(folder, route))) }));
  const readme = { route: README, bytes: new TextEncoder().encode(readmeOf(book)) };
  const files = [...read, readme].sort(byCodePoint);
  const sums = files.map(({ route, bytes }) => `${sha256(bytes)}  ${route.slice(1)}\n`).join("");
  const all = [...files, { route: SUMS, bytes: new TextEncoder().encode(sums) }].sort(byCodePoint);
  return pack(
    all.map(({ route, bytes }) => ({ path: `${facts.name}${route}`, bytes })),
    facts.stamp,
  );
}

function pageOf(route: string, bytes: Uint8Array): StagedPage {
  const tree = parsePage(new TextDecoder().decode(bytes));
  return { route, path: route, tree, ids: idsIn(tree) };
}

/** Reads an archive again: names, one folder, checksums, and every quotation and sentence on its pages. */
function checkArchive(bytes: Uint8Array, declared: Declared): string[] {
  const entries = [...unpack(bytes)];
  const folders = new Set(entries.map(([name]) => name.slice(0, name.indexOf("/") + 1)));
  const [folder = ""] = folders;
  const files = new Map(entries.map(([name, content]) => [`/${name.slice(folder.length)}`, content]));
  const sums = files.get(SUMS);
  const digests = new Map([...files].map(([route, content]) => [route, sha256(content)]));
  const pages = [...files]
    .filter(([route]) => route.endsWith(".html"))
    .map(([route, content]) => pageOf(route, content));
  const faults = [
    ...checkSums(sums === undefined ? "" : new TextDecoder().decode(sums), digests),
    ...checkSentences(pages, declared.sentences),
    ...checkQuotations(pages, declared.quotations).faults,
  ];
  return [
    ...(folders.size === 1 && folder !== "" ? [] : ["unpacks to more than one folder"]),
    ...checkNames(entries.map(([name]) => name)),
    ...faults.map(({ route, message }) => `${route}: ${message}`),
  ];
}

/** The site itself in one folder, with a note and checksums, packed the same way anywhere. */
export const zip: Form = {
  name: "zip",
  make: archiveOf,
  check: (bytes, declared) => Promise.resolve(checkArchive(bytes, declared)),
};
