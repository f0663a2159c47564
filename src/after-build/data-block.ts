import type { Element } from "hast";

/**
 * What a data block holds (HTML, 4.12.1): a script element of the type of JSON-LD, with no other
 * attribute, around text that is JSON; a browser does not run it. Nothing for any other element.
 */
export function dataIn({ tagName, properties: { type, ...others }, children }: Element): { data: unknown } | undefined {
  if (tagName !== "script" || type !== "application/ld+json" || Object.keys(others).length > 0) return undefined;
  const [text] = children;
  if (text?.type !== "text") return undefined;
  try {
    return { data: JSON.parse(text.value) };
  } catch {
    return undefined;
  }
}
