import { isMap, isNode, isScalar, visit, type Document, type YAMLMap } from "yaml";
import { catalogue } from "../errors/catalogue.ts";
import { keyOf, placeOfOffset } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";
import { parseYaml } from "./parse-yaml.ts";

/** What an editor can do with the commonest mistakes, where the library speaks to programmers. */
const WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "The text holds a colon and a space; put the whole text between quotation marks.",
  MISSING_CHAR: "A quotation mark, bracket or comma is missing, here or above.",
  TAB_AS_INDENT: "A tab stands where spaces are wanted.",
};

/** So many times in all a name may stand for what was written before: more would swell to any size. */
const MOST_ALIASES = 20;

/** Types that YAML itself has; another would be read as text or as something that no field takes. */
const KNOWN_TAGS = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map))$/;

interface Oddity {
  offset: number;
  why: string;
}

/**
 * Names that a map has twice, and the one by which data could be forged. The library compares each with all
 * that stand before it, which of thousands takes minutes; and it takes 1 and "1" for two.
 */
function faultsOfKeys(map: YAMLMap): Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap((pair) => {
    const [name, offset] = [keyOf(pair), (isNode(pair.key) && pair.key.range?.[0]) || 0];
    if (!isScalar(pair.key)) return [{ offset, why: "The name of a field is a word, not a list or other fields." }];
    if (name === "__proto__") return [{ offset, why: "No field can have the name “__proto__”." }];
    if (seen.has(name)) return [{ offset, why: "This field is written twice." }];
    seen.add(name);
    return [];
  });
}

/** What YAML allows, or leaves to others to see, and no content can be. */
function findOddities(document: Document.Parsed): Oddity[] {
  const found: Oddity[] = [];
  visit(document, {
    Node(_, node) {
      const tag = "tag" in node ? node.tag : undefined;
      if (tag !== undefined && !KNOWN_TAGS.test(tag))
        found.push({ offset: node.range?.[0] ?? 0, why: `The type ${tag} is unknown.` });
      if (isMap(node)) for (const one of faultsOfKeys(node)) found.push(one);
    },
  });
  return found;
}

/** What is wrong with the names that stand for what was written before (`&name`, `*name`). */
function faultOfAliases(document: Document.Parsed, message: string): Oddity {
  const aliases: { offset: number; name: string; known: boolean }[] = [];
  visit(document, {
    Alias(_, node) {
      const known = node.resolve(document) !== undefined;
      aliases.push({ offset: node.range?.[0] ?? 0, name: node.source, known });
    },
  });
  const unknown = aliases.find((one) => !one.known);
  if (unknown !== undefined) return { offset: unknown.offset, why: `Nothing above is named &${unknown.name}.` };
  const [first] = aliases;
  const why = first === undefined ? message : `*${first.name} and the like stand for too much: write it out.`;
  return { offset: first?.offset ?? 0, why };
}

/** A line that belongs to no document, or begins one that nothing reads. */
function findOutside(yaml: string): Oddity | undefined {
  if (yaml.startsWith("%")) return { offset: 0, why: "A line that begins with % is an order to YAML, and no field." };
  const second = /^(?:---|\.\.\.)[^\S\n]*$/m.exec(yaml.replace(/^---/, "   "));
  return second === null
    ? undefined
    : { offset: second.index, why: "A second document begins here, which nothing reads." };
}

/**
 * YAML text → plain data, with the first syntax error, which explains those after it, and every field written twice, at its place in the file.
 * `offset` is where the YAML begins in `source`. Never throws.
 */
export function readYaml(
  file: string,
  source: string,
  yaml: string,
  offset: number,
): { data: unknown; problems: Problem[] } {
  const told = ({ offset: at, why }: Oddity): Problem =>
    problem(placeOfOffset(file, source, offset + at), catalogue.brokenYaml(why));
  const outside = findOutside(yaml);
  if (outside !== undefined) return { data: undefined, problems: [told(outside)] };
  const parsed = parseYaml(yaml);
  if ("tooDeep" in parsed) {
    return {
      data: undefined,
      problems: [told({ offset: parsed.tooDeep, why: "Lists or fields are nested too deep." })],
    };
  }
  const { document } = parsed;
  const wrong = [
    ...document.errors.slice(0, 1).map(({ pos, code, message }) => ({ offset: pos[0], why: WORDS[code] ?? message })),
    ...findOddities(document),
  ];
  if (wrong.length > 0) return { data: undefined, problems: wrong.map(told) };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), problems: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { data: undefined, problems: [told(faultOfAliases(document, why))] };
  }
}
