import { find, html, type Info, type Schema, svg } from "property-information";

/** The library answers by turns in two ways where it is asked for such a name (its pattern for dashes keeps its place). */
const UNSTEADY = /^data[^-].*-[a-z]/i;

/** What is known of an attribute, by its name or by that of its property in the tree; nothing where that is not sure. */
export type FindInfo = (schema: Schema, name: string) => Info | undefined;

export const findInfo: FindInfo = (schema, name) => (UNSTEADY.test(name) ? undefined : find(schema, name));

/** Asks for each name once: a site has few, and they stand on its pages a million times. */
export function remembering(findOnce: FindInfo): FindInfo {
  const known = new Map([html, svg].map((schema) => [schema, new Map<string, Info | undefined>()]));
  return (schema, name) => {
    const names = known.get(schema);
    const info = names?.get(name);
    if (info !== undefined || names?.has(name) === true) return info;
    const found = findOnce(schema, name);
    names?.set(name, found);
    return found;
  };
}
