import { TO_DECIDE } from "../reader/undecided.ts";
import { Document, isCollection, isScalar, visit, YAMLMap, YAMLSeq, type Node } from "yaml";

/** A value that only the editor knows, with what it is; it is written empty, so that the check asks for it. */
export class ToDecide {
  readonly what: string;
  constructor(what: string) {
    this.what = what;
  }
}

/** A value with a remark behind it. */
export class Remarked {
  readonly value: unknown;
  readonly remark: string;
  constructor(value: unknown, remark: string) {
    this.value = value;
    this.remark = remark;
  }
}

/** Data as YAML takes it, and the remarks that go with it. */
function nodeOf(document: Document, value: unknown): Node {
  const made = (data: unknown): Node => document.createNode(data) as Node;
  const remarked = (node: Node, remark: string): Node => {
    node.comment = ` ${remark.replaceAll(/\s+/g, " ")}`;
    return node;
  };
  if (value instanceof ToDecide) return remarked(made(null), `${TO_DECIDE} ${value.what}`);
  if (value instanceof Remarked) return remarked(nodeOf(document, value.value), value.remark);
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map((one) => nodeOf(document, one));
    // Words and groups of words stand in one line.
    if (list.items.every((one) => isScalar(one) && one.comment == null)) list.flow = true;
    return list;
  }
  if (value !== null && typeof value === "object") {
    const map = new YAMLMap();
    for (const [key, one] of Object.entries(value)) {
      if (one !== undefined) map.add(document.createPair(key, nodeOf(document, one)));
    }
    return map;
  }
  return made(value);
}

/** True for a group that is short enough to stand in one line. */
const isShort = (node: unknown): boolean =>
  isCollection(node) &&
  node.items.length > 0 &&
  JSON.stringify(node).length < 90 &&
  node.items.every((item) => typeof item === "object" && item !== null && "value" in item && isScalar(item.value));

/**
 * Data → YAML as this folder’s files are written: dates in quotation marks, lists of words in one line, and no line
 * broken. `short`: the names of groups whose entries stand in one line each.
 */
export function writeYaml(data: Readonly<Record<string, unknown>>, short: readonly string[] = []): string {
  const document = new Document();
  document.contents = nodeOf(document, data) as typeof document.contents;
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && /^[{\d]/.test(node.value)) node.type = "QUOTE_DOUBLE";
    },
  });
  for (const name of short) {
    const group = document.get(name);
    if (!isCollection(group)) continue;
    for (const item of group.items) {
      const entry: unknown = typeof item === "object" && item !== null && "value" in item ? item.value : item;
      if (isShort(entry) && isCollection(entry)) entry.flow = true;
    }
  }
  return document
    .toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: true })
    .replaceAll(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]( #.*)?$/gm, "$1[$2]$3")
    .replaceAll(/ +$/gm, "");
}

/** Lines as YAML comments. */
export const commented = (text: string): string => text.replaceAll(/^(?=.)/gm, "# ").replaceAll(/^$/gm, "#");
