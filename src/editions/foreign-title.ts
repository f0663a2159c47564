import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Setting } from "../words/setting.ts";

/** A line of ours that has a title; where that is of another language, it is marked as such and kept apart. */
export function lineWithTitle(line: string, title: string, setting: Setting): ElementContent[] {
  const at = setting.lang === undefined ? -1 : line.indexOf(title);
  if (at === -1) return [{ type: "text", value: line }];
  const text = (value: string): ElementContent[] => (value === "" ? [] : [{ type: "text", value }]);
  return [
    ...text(line.slice(0, at)),
    h("bdi", { lang: setting.lang, dir: setting.dir }, title),
    ...text(line.slice(at + title.length)),
  ];
}
