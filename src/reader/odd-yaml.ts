import { isMap, isNode, isScalar, visit, type Document, type YAMLMap } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import { keyOf } from "../errors/position.ts";
import type { NamedMessage } from "../errors/problem.ts";

/** A mistake in YAML that its grammar allows, and at which character of the YAML. */
export interface Oddity {
  offset: number;
  message: NamedMessage;
}

/** Types that YAML itself has; another would be read as text or as something that no field takes. */
const KNOWN_TAGS = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map))$/;

/**
 * Names that a map has twice, and the one by which data could be forged. The library compares each with all
 * that stand before it, which of thousands takes minutes; and it takes 1 and "1" for two.
 */
function findOddKeys(map: YAMLMap): Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap((pair) => {
    const [name, offset] = [keyOf(pair), (isNode(pair.key) && pair.key.range?.[0]) || 0];
    if (!isScalar(pair.key))
      return [{ offset, message: catalogue.oddYaml("The name of a field is a word, not a list or other fields.") }];
    if (name === "__proto__")
      return [{ offset, message: catalogue.oddYaml("No field can have the name “__proto__”.") }];
    if (seen.has(name)) return [{ offset, message: catalogue.brokenYaml("This field is written twice.") }];
    seen.add(name);
    return [];
  });
}

/** What YAML allows, or leaves to others to see, and no content can be. */
export function findOddities(document: Document.Parsed): Oddity[] {
  const found: Oddity[] = [];
  visit(document, {
    Node(_, node) {
      const tag = "tag" in node ? node.tag : undefined;
      if (tag !== undefined && !KNOWN_TAGS.test(tag))
        found.push({ offset: node.range?.[0] ?? 0, message: catalogue.oddYaml(`The type ${tag} is unknown.`) });
      if (isMap(node)) for (const one of findOddKeys(node)) found.push(one);
    },
  });
  return found;
}

/** What is wrong with the names that stand for what was written before (`&name`, `*name`), where the library refuses them. */
export function faultOfAliases(document: Document.Parsed, refusal: string): Oddity {
  const aliases: { offset: number; name: string; known: boolean }[] = [];
  visit(document, {
    Alias(_, node) {
      const known = node.resolve(document) !== undefined;
      aliases.push({ offset: node.range?.[0] ?? 0, name: node.source, known });
    },
  });
  const unknown = aliases.find((one) => !one.known);
  if (unknown !== undefined)
    return { offset: unknown.offset, message: catalogue.oddYaml(`Nothing above is named &${unknown.name}.`) };
  const [first] = aliases;
  const why = first === undefined ? refusal : `*${first.name} and the like stand for too much.`;
  return { offset: first?.offset ?? 0, message: catalogue.oddYaml(why) };
}

/** A line that belongs to no document, or begins one that nothing reads. */
export function findOutside(yaml: string): Oddity | undefined {
  if (yaml.startsWith("%"))
    return { offset: 0, message: catalogue.oddYaml("A line that begins with % is an order to YAML, and no field.") };
  const second = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(yaml.replace(/^---/, "   "));
  if (second === null) return undefined;
  return { offset: second.index, message: catalogue.brokenYaml("A second document begins here, which nothing reads.") };
}
