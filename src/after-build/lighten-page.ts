import type { Element, Root } from "hast";
import { visit } from "../tree/walk.ts";
import { letGo } from "../tree/still.ts";
import { isPreview } from "../urls/preview.ts";
import { budgetOf, weightOf } from "./check-weights.ts";
import { policiesIn, policyOf } from "./content-policy.ts";
import { signPage } from "./page-hash.ts";
import type { StagedPage } from "./pages.ts";
import { pruneStyles } from "./prune-styles.ts";
import { htmlOf } from "./write-page.ts";

const isPreviewElement = ({ properties: { id, popover } }: Element): boolean =>
  popover !== undefined && typeof id === "string" && isPreview(id);

/** Takes the previews of names out of a page: each name still leads to its profile. */
function dropPreviews(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    for (const name of Object.keys(node.properties)) if (/^interestfor$/i.test(name)) delete node.properties[name];
    if (!isPreviewElement(node) || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Leaves the address of a work, which is printed, where the page names the work first. */
function dropRepeatedAddresses(tree: Root): void {
  const told = new Set<unknown>();
  visit(tree, "element", ({ properties }) => {
    const { dataAddress } = properties;
    if (dataAddress === undefined) return;
    if (told.has(dataAddress)) delete properties["dataAddress"];
    told.add(dataAddress);
  });
}

/** What a page can spare, what helps least first. */
const SPARED: readonly ((tree: Root) => void)[] = [dropPreviews, dropRepeatedAddresses];

/** A page as it is sent, and the hash of what it shows. */
interface SignedPage {
  text: string;
  /** Its text in UTF-8. */
  html: Buffer;
  /** What it weighs. */
  bytes: number;
  sha256: string;
  /** True where something was taken out. */
  isLightened: boolean;
}

/**
 * Signs a page, writes it as HTML and weighs it. Takes out of one that is over its budget what it can spare, so much as it has
 * to, and writes its policy anew. Lets go of its tree where elements went.
 */
export function lightenPage({ route, tree }: StagedPage): SignedPage {
  const written = (isLightened: boolean): SignedPage => {
    const sha256 = signPage(tree);
    const text = htmlOf(tree);
    const html = Buffer.from(text);
    return { text, html, bytes: weightOf(html), sha256, isLightened };
  };
  let page = written(false);
  for (const spare of SPARED) {
    if (page.bytes <= budgetOf(route)) break;
    letGo(tree);
    spare(tree);
    pruneStyles(tree);
    for (const { properties } of policiesIn(tree)) properties["content"] = policyOf(tree);
    page = written(true);
  }
  return page;
}
