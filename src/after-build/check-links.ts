import { posix } from "node:path";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** Elements that fetch; none of them may reach outside the site. */
const FETCHING = new Set(["img", "script", "link", "iframe", "audio", "video", "source", "embed", "object", "use"]);
const ADDRESSES = ["href", "src", "cite", "data", "poster"] as const;

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

function addressesOf(node: Element): { name: string; address: string }[] {
  return ADDRESSES.flatMap((name) => {
    const address = node.properties[name];
    return typeof address === "string" ? [{ name, address }] : [];
  });
}

/**
 * Every address on every page: relative inside the site, naming a file that is there and an id that
 * is on it; outside only in a link that a reader may follow, over http or https.
 */
export function checkLinks(pages: readonly StagedPage[], files: ReadonlySet<string>): Fault[] {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const faults: Fault[] = [];
  for (const { route, tree, ids } of pages) {
    const seen = new Set<string>();
    visit(tree, "element", (node) => {
      const { id } = node.properties;
      if (typeof id === "string" && seen.size === seen.add(id).size) {
        faults.push({ route, message: `id “${id}” stands twice` });
      }
      for (const { name, address } of addressesOf(node)) {
        if (OUTSIDE.test(address)) {
          if (FETCHING.has(node.tagName)) {
            faults.push({ route, message: `<${node.tagName} ${name}> fetches from outside: ${address}` });
          } else if (!/^https?:/i.test(address)) {
            faults.push({ route, message: `link with a scheme that is not let through: ${address}` });
          }
          continue;
        }
        if (address.startsWith("/")) {
          faults.push({ route, message: `address is not relative: ${address}` });
          continue;
        }
        const [path = "", fragment] = address.split("#");
        const target = path === "" ? route : posix.join(posix.dirname(route), decodeURIComponent(path));
        if (!files.has(target)) faults.push({ route, message: `link to a file that is not there: ${address}` });
        else if (fragment) {
          const there = target === route ? ids : byRoute.get(target)?.ids;
          if (there?.has(decodeURIComponent(fragment)) !== true) {
            faults.push({ route, message: `link to a place that is not there: ${address}` });
          }
        }
      }
    });
  }
  return faults;
}
