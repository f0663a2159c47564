import type { CslItem } from "./csl-item.ts";

const line = (tag: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, " ").trim()}`];

/** `2026/11/23/`, with what is not known left empty; nothing for a span or a date that is about: the note says it. */
function dateLines({ issued }: CslItem): string[] {
  const [parts, further] = issued?.["date-parts"] ?? [];
  if (parts === undefined || further !== undefined || issued?.circa === true) return [];
  const [year, month = "", day = ""] = parts.map((one) => String(one).padStart(2, "0"));
  return [...line("PY", year), ...line("DA", `${year}/${month}/${day}/`)];
}

/**
 * A work in RIS (Research Information Systems; the tags of 2011, as Zotero and EndNote read them): a
 * page of the web (`ELEC`), one tag a line, lines ended by CR and LF.
 */
export function risOf(item: CslItem): string {
  const lines = [
    ...line("TY", "ELEC"),
    ...line("ID", item.id),
    ...line("TI", item.title),
    ...line("T2", item["container-title"]),
    ...line("DP", item.archive),
    ...dateLines(item),
    ...line("LA", item.language),
    ...line("UR", item.URL),
    ...line("N1", item.note),
    "ER  - ",
  ];
  return lines.map((one) => `${one}\r\n`).join("");
}
