import { hash } from "node:crypto";
import type { Element, Root } from "hast";
import { toString } from "hast-util-to-string";
import { elementsIn } from "../tree/walk.ts";
import { keeper } from "./by-text.ts";
import { dataIn } from "./data-block.ts";
import { indexIn } from "./search-index.ts";

/** True of a script that a browser runs: any but a data block. */
export const isRunning = (node: Element): boolean =>
  node.tagName === "script" && dataIn(node) === undefined && indexIn(node) === undefined;

const HASHES = keeper<string>();

const hashOf = (node: Element): string =>
  HASHES(toString(node), (text) => `'sha256-${hash("sha256", text, "base64")}'`);

const hashesOf = (nodes: readonly Element[]): string[] => [...new Set(nodes.map(hashOf))];

/** Where the pictures of a document may lie, and to what it may connect. */
export interface Reach {
  pictures: readonly string[];
  connections: readonly string[];
}

/** Nothing of ours connects to anything; but what audits a page reads robots.txt as if from within it. */
const OF_A_PAGE: Reach = { pictures: ["'self'"], connections: ["'self'"] };

const isManifest = (rel: unknown): boolean => Array.isArray(rel) && rel.includes("manifest");

/**
 * The policy of a page (CSP Level 3): nothing is loaded and nothing runs but what stands in it, told by
 * its hash; files of its own folder only where it names some.
 */
export function policyOf(tree: Root, { pictures, connections }: Reach = OF_A_PAGE): string {
  const scripts = elementsIn(tree, "script").filter(isRunning);
  const inline = scripts.filter((node) => node.properties["src"] === undefined);
  const own = inline.length < scripts.length ? ["'self'"] : [];
  const manifest = elementsIn(tree, "link").filter(({ properties: { rel } }) => isManifest(rel));
  return [
    ["default-src", "'none'"],
    ["script-src", ...own, ...hashesOf(inline)],
    ["style-src", ...hashesOf(elementsIn(tree, "style"))],
    ["img-src", ...pictures],
    ["connect-src", ...connections],
    ["manifest-src", ...(manifest.length > 0 ? ["'self'"] : [])],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]
    .filter((directive) => directive.length > 1)
    .map((directive) => directive.join(" "))
    .join(";");
}

/** The policies that a page has. */
export const policiesIn = (tree: Root): Element[] =>
  elementsIn(tree, "meta").filter(
    ({ properties: { httpEquiv } }) => [httpEquiv].flat().join(" ").toLowerCase() === "content-security-policy",
  );

/** Writes its policy into a page, behind its character set: it binds only what stands behind it. */
export function writePolicy(tree: Root): void {
  const policy: Element = {
    type: "element",
    tagName: "meta",
    properties: { httpEquiv: ["Content-Security-Policy"], content: policyOf(tree) },
    children: [],
  };
  for (const node of elementsIn(tree, "head")) {
    const charset = node.children.findIndex((one) => one.type === "element" && one.properties["charSet"] !== undefined);
    node.children.splice(charset + 1, 0, policy);
  }
}
