import { html, type Info, type Schema, svg } from "property-information";

/** What is known of an attribute, by its name or by that of its property in the tree; nothing where that is not sure. */
type FindInfo = (schema: Schema, name: string) => Info | undefined;

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
