import type { Element, ElementContent, Nodes } from "hast";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { absoluteFrom } from "../urls/relative.ts";
import { settingOf, type Setting } from "../words/setting.ts";
import type { Declared } from "./declared.ts";
import type { Fault } from "./faults.ts";
import type { StagedPage } from "./pages.ts";

/** What the nearest element that names a language, or a direction, says of them. */
function settingAt(ancestors: readonly Nodes[]): { lang: unknown; dir: unknown } {
  const nearest = (name: "lang" | "dir"): unknown =>
    ancestors.findLast((one): one is Element => one.type === "element" && one.properties[name] !== undefined)
      ?.properties[name];
  return { lang: nearest("lang"), dir: nearest("dir") };
}

const isSet = ({ lang, dir }: { lang: unknown; dir: unknown }, setting: Setting): boolean =>
  lang === setting.lang && (setting.dir === undefined || dir === setting.dir);

/** Data and drawings, which have no markup for it, and citations as programs read them. */
const isNoText = (node: ElementContent): boolean =>
  node.type === "element" && ["script", "style", "title", "code", "summary", "svg"].includes(node.tagName);

type Settings = Record<"settings" | "titles", ReadonlyMap<string, Setting>>;

const KNOWN = new WeakMap<Declared["foreign"], Settings>();

/** The settings of foreign articles, by their addresses and by their titles; made once a site. */
function settingsOf(foreign: Declared["foreign"], language: string): Settings {
  const known = KNOWN.get(foreign);
  if (known !== undefined) return known;
  const by = (key: "route" | "title") => new Map(foreign.map((one) => [one[key], settingOf(one.language, language)]));
  const all = { settings: by("route"), titles: by("title") };
  KNOWN.set(foreign, all);
  return all;
}

/**
 * Every quotation of an article in another language than the site’s, and the title of every such article where
 * it stands by itself, says in which language it is and, where that is written the other way, in which
 * direction (WCAG 3.1.2; HTML, `dir`): else it is read aloud wrongly, and its signs and numbers stand astray.
 */
export function checkLanguages(
  pages: readonly StagedPage[],
  { foreign, language }: Pick<Declared, "foreign" | "language">,
): Fault[] {
  if (foreign.length === 0) return [];
  const { settings, titles } = settingsOf(foreign, language);
  return pages.flatMap(({ route, tree }) => {
    const faults: Fault[] = [];
    const blame = (what: string, { lang, dir }: Setting): void => {
      const wanted = [`lang="${String(lang)}"`, ...(dir === undefined ? [] : [`dir="${dir}"`])].join(" and ");
      faults.push({ route, message: `${what} stands in no element with ${wanted}` });
    };
    visitParents(tree, (node, ancestors) => {
      if (node.type === "element" && isNoText(node)) return SKIP;
      const around = [...ancestors, node];
      if (node.type === "element" && ["q", "blockquote"].includes(node.tagName)) {
        const cite = absoluteFrom(route, String(node.properties["cite"] ?? ""));
        const setting = cite === undefined ? undefined : settings.get(cite);
        if (setting !== undefined && !isSet(settingAt(around), setting)) blame(`quotation of ${String(cite)}`, setting);
      }
      if (node.type === "text") {
        const title = node.value.trim();
        const setting = titles.get(title);
        if (setting !== undefined && !isSet(settingAt(around), setting)) blame(`title “${title}”`, setting);
      }
      return undefined;
    });
    return faults;
  });
}
