import type { Element } from "hast";

/** Attributes by which an element names others of its page: an id, or several. */
const NAMING = [
  ...["htmlFor", "headers", "list", "form", "popoverTarget", "interestfor", "commandfor"],
  ...["ariaLabelledBy", "ariaDescribedBy", "ariaControls", "ariaOwns", "ariaDetails", "ariaFlowTo"],
  ...["ariaErrorMessage", "ariaActiveDescendant"],
] as const;

/** A reference in drawings and in what is set to them: `fill="url(#a)"`. */
const REFERENCE = /url\(#([^)]+)\)/g;

const tokensOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => (typeof one === "string" ? one.split(/\s+/) : []));

/** The ids that an element names, its links apart. */
export function namedBy({ properties }: Element): string[] {
  const named = NAMING.flatMap((name) => tokensOf(properties[name]));
  const drawn = Object.values(properties).flatMap((value) =>
    typeof value === "string" ? [...value.matchAll(REFERENCE)].map(([, id = ""]) => id) : [],
  );
  return [...named, ...drawn].filter((id) => id !== "");
}

/**
 * Gives an element's own id, its `name` and the ids that it names, its links apart, as `rename` has them.
 * Changes the element.
 */
export function renameIn({ properties }: Element, rename: (id: string) => string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "string" && (name === "id" || name === "name")) properties[name] = rename(value);
    else if (NAMING.some((one) => one === name)) {
      const renamed = tokensOf(value).map(rename);
      properties[name] = Array.isArray(value) ? renamed : renamed.join(" ");
    } else if (typeof value === "string") {
      properties[name] = value.replace(REFERENCE, (_, id: string) => `url(#${rename(id)})`);
    }
  }
}
