import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { YamlEdit } from "./yaml-edit.ts";

/** An edit that cannot be made, in words for an editor. */
export class EditError extends Error {}

/** Refuses what cannot be edited by its lines. */
function refuseBrackets({ flow }: YAMLMap | YAMLSeq, field: string): void {
  if (flow === true)
    throw new EditError(`${field}: is written between brackets; write each of it on lines of its own first.`);
}

/** Numbers anew what stands in the front matter of an article. Throws `EditError` where that is not to be edited by its lines. */
export function editArticle(yaml: string, edit: YamlEdit): void {
  const document = parseDocument(yaml, { logLevel: "silent" });
  const top = document.contents;
  if (document.errors.length > 0 || !isMap(top))
    throw new EditError("Its front matter cannot be read: see npm run check.");
  const date = top.get("date");
  if (isMap(date)) edit.list(date.get("sentences", true));
  const voices = top.get("sentences");
  if (isMap(voices)) {
    refuseBrackets(voices, "sentences");
    edit.voices(voices);
  }
  const unused = top.get("unused");
  if (isSeq(unused)) {
    refuseBrackets(unused, "unused");
    edit.unused(unused);
  }
  for (const [field, words] of [
    ["dates", "words"],
    ["names", "name"],
  ] as const) {
    const list = top.get(field);
    for (const item of isSeq(list) ? list.items : [])
      if (isMap(item)) edit.one(item.get("sentence", true), item.get(words));
  }
  const deviations = top.get("deviations");
  for (const item of isSeq(deviations) ? deviations.items : []) {
    if (!isMap(item)) continue;
    const [kind, at]: unknown[] = [item.get("kind"), item.get("at", true)];
    // A paragraph begins with the first of two, whatever they are.
    if (kind !== "paragraph-break") edit.list(at);
    else for (const one of isSeq(at) ? at.items : []) edit.one(one);
  }
}

/** Where a brief or an event names sentences of an article. */
export function editOther(yaml: string, slug: string, edit: YamlEdit): void {
  const look = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) look(item);
    if (!isMap(node)) return;
    if (node.get("article") === slug) {
      edit.one(node.get("sentence", true));
      edit.list(node.get("sentences", true));
    }
    for (const { value } of node.items) look(value);
  };
  look(parseDocument(yaml, { logLevel: "silent" }).contents);
}
