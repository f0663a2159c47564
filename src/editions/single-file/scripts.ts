import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { StagedPage } from "../../after-build/pages.ts";
import { keyOf, idWithin } from "./addresses.ts";
import { isRun } from "./policy.ts";

const DATA = "application/json";

/** True of a script element that is run, or holds data for one that is; JSON-LD is for programs that read the site. */
export const isScript = (node: Element): boolean =>
  isRun(node) || (node.tagName === "script" && node.properties["type"] === DATA);

/** An address from the site's root, with or without the slash before it, as one within the file. */
function within(address: string): string {
  const [path = "", fragment] = address.replace(/^\//, "").split("#");
  const key = keyOf(`/${path}`);
  return `#${fragment === undefined || fragment === "" ? key : idWithin(key, fragment)}`;
}

/** A data block of which every address, which stands under `href`, is as `change` gives it. */
function readdressed(data: string, change: (address: string) => string): unknown {
  return JSON.parse(data, (name, value: unknown) =>
    name === "href" && typeof value === "string" ? change(value) : value,
  );
}

/** The addresses in a data block. */
export function addressesIn(data: string): string[] {
  const found: string[] = [];
  readdressed(data, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

/** No text of a script may end it. */
const written = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** The scripts of a page and their data, which lead to places in the file; in the order of the page. */
export function scriptsOf({ tree }: StagedPage): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (!isScript(node)) return;
    const copy = structuredClone(node);
    const [text] = copy.children;
    if (!isRun(copy) && text?.type === "text") text.value = written(readdressed(text.value, within));
    found.push(copy);
  });
  return found;
}
