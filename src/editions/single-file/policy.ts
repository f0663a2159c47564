import type { Element, Root } from "hast";
import { h } from "hastscript";
import { policyOf } from "../../after-build/content-policy.ts";

const NAME = "Content-Security-Policy";

/** The element that carries a policy, still without one. */
export const policyElement = (): Element => h("meta", { httpEquiv: NAME });

/** True of an element that carries a policy. */
export const isPolicy = ({ tagName, properties }: Element): boolean =>
  tagName === "meta" && String(properties["httpEquiv"]) === NAME;

/** The policy of a file that stands alone: as that of a page, but of pictures it holds its own. */
export const policyOfFile = (tree: Root): string => policyOf(tree, { pictures: ["data:"], connections: [] });
