import type { Element, Root } from "hast";
import { elementsIn } from "../tree/walk.ts";
import { policiesIn, policyOf } from "./content-policy.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** What is wrong with where a policy stands: a browser heeds it in the head alone, and only for what stands behind it (CSP Level 3, 3.3). */
function isHeeded(policy: Element | undefined, tree: Root): boolean {
  let place = -1;
  for (const { children } of elementsIn(tree, "head")) {
    const elements = children.filter((one): one is Element => one.type === "element");
    place = elements.findIndex((one) => one === policy);
    if (elements.slice(0, place).some((one) => one.properties["charSet"] === undefined)) place = -1;
  }
  return place >= 0;
}

/** Every page has one policy, at the head of its head, by which that alone is loaded which the page has: no more and no less. */
export function checkPolicies(pages: readonly StagedPage[]): Fault[] {
  return pages.flatMap(({ route, tree }) => {
    const [policy, ...more] = policiesIn(tree);
    const isRight = more.length === 0 && policy?.properties["content"] === policyOf(tree) && isHeeded(policy, tree);
    return isRight ? [] : [{ route, message: "its policy (CSP) is not the one that names what the page has" }];
  });
}
