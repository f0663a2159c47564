import type { Element, Text } from "hast";

/** The last texts of blocks that were read, and what they held: several passes read each block of a page. */
const READ = new WeakMap<Text, { value: string; data: unknown }>();

/** The JSON of a text. Throws where it is none. */
function readJson(text: Text): unknown {
  const { value } = text;
  const known = READ.get(text);
  if (known?.value === value) return known.data;
  const data: unknown = JSON.parse(value);
  READ.set(text, { value, data });
  return data;
}

/**
 * What a data block holds (HTML, 4.12.1): a script element of the type of JSON-LD, with no other
 * attribute, around text that is JSON; a browser does not run it. Nothing for any other element.
 */
export function dataIn({ tagName, properties: { type, ...others }, children }: Element): { data: unknown } | undefined {
  if (tagName !== "script" || type !== "application/ld+json" || Object.keys(others).length > 0) return undefined;
  const [text] = children;
  if (text?.type !== "text") return undefined;
  try {
    return { data: readJson(text) };
  } catch {
    return undefined;
  }
}
