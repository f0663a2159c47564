import type { Element, Root } from "hast";
import { elementsIn } from "../tree/walk.ts";

/** What a simple selector can ask of an element, alike for many elements of a site. */
export interface Kind {
  /** No other kind has it. */
  number: number;
  tag: string;
  id: string | undefined;
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

/** `dataAstroCid-j7pv25f6` → `dataastrocidj7pv25f6`: a property of the tree and its attribute, alike. */
export const plain = (name: string): string => name.replaceAll("-", "").toLowerCase();

/** Where the way to a kind parts, by what an element has next; kinds are at the ends. */
interface Fork {
  properties: Map<string, Fork>;
  classes: Map<string, Fork>;
  ids: Map<string, Fork>;
  kind?: Kind;
}

/** So many forks are kept: past them all ways are laid anew, so that no site fills the memory. */
const MOST = 50_000;

let forks = 0;
let kinds = 0;

const TAGS = new Map<string, Fork>();

function follow(ways: Map<string, Fork>, step: string): Fork {
  const known = ways.get(step);
  if (known !== undefined) return known;
  const fork: Fork = { properties: new Map(), classes: new Map(), ids: new Map() };
  ways.set(step, fork);
  forks += 1;
  return fork;
}

/** The kind of an element: its tag, its properties, its classes, and the id where styles name it, in this order, are the way to it. */
function kindOf({ tagName, properties }: Element, named: ReadonlySet<string>): Kind {
  let fork = follow(TAGS, tagName);
  for (const name in properties) fork = follow(fork.properties, name);
  const { id, className = [] } = properties;
  const classes = Array.isArray(className) ? className : [className];
  for (const one of classes) fork = follow(fork.classes, String(one));
  const own = typeof id === "string" && named.has(id) ? id : undefined;
  if (own !== undefined) fork = follow(fork.ids, own);
  fork.kind ??= {
    number: (kinds += 1),
    tag: tagName,
    id: own,
    classes: new Set(classes.map(String)),
    attributes: new Set(Object.keys(properties).map((name) => (name === "className" ? "class" : plain(name)))),
  };
  return fork.kind;
}

/** The kinds of elements that a page has, each once; `named` are the ids that its styles name: others make no kind. */
export function kindsOf(tree: Root, named: ReadonlySet<string>): Kind[] {
  if (forks > MOST) {
    TAGS.clear();
    forks = 0;
  }
  return [...new Set(elementsIn(tree).map((node) => kindOf(node, named)))];
}
