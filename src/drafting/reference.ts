import { isMap, parseDocument } from "yaml";
import type { Field } from "../schemas/field-list.ts";
import { Remarked, writeYaml } from "./yaml-text.ts";

/** The entry of a new reference; a field that is left empty says what it is for. */
function entryOf(
  fields: readonly Field[],
  values: Readonly<Record<string, string | undefined>>,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ name, description }) => [name, values[name] ?? new Remarked(null, `? ${description}`)]),
  );
}

/**
 * Adds a reference to the text of references.yaml. What stands there stays as it is, byte for byte, unless the
 * file is written so that nothing can be put behind it; then the library writes it anew, comments included. Takes
 * a text without mistakes in which the key is not.
 */
export function addReference(
  source: string,
  key: string,
  fields: readonly Field[],
  values: Readonly<Record<string, string | undefined>>,
): string {
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const entry = writeYaml({ [key]: entryOf(fields, values) });
  const before = source.trim() === "" ? "" : source.replace(/\n*$/, (ends) => `${ends === "" ? end : ends}${end}`);
  const appended = before + entry.replaceAll("\n", end);
  const [was, is] = [parseDocument(source), parseDocument(appended)];
  const size = isMap(was.contents) ? was.contents.items.length : 0;
  if (is.errors.length === 0 && isMap(is.contents) && is.contents.items.length === size + 1 && is.has(key)) {
    return appended;
  }
  was.setIn([key], parseDocument(entry).get(key, true));
  return was.toString({ lineWidth: 0, nullStr: "" });
}
