import type { CslItem } from "./csl-item.ts";

/** What TeX takes for a command, as it prints it. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\^{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Braces by name: BibTeX counts even those behind a backslash, so one without its other would end nothing. */
const LONE: Readonly<Record<string, string>> = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

function isPaired(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "{") open += 1;
    if (sign === "}") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function escaped(text: string): string {
  const signs = isPaired(text) ? SPECIAL : { ...SPECIAL, ...LONE };
  return text.replace(/\s+/g, " ").replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? sign);
}

/** An address is printed as it is; only braces would end its field. */
const address = (url: string): string => url.replaceAll("{", "%7B").replaceAll("}", "%7D");

/**
 * Fields of a date: `year` and `month` for BibTeX, which knows no day, and `date` with the day for
 * biblatex. Nothing where the date is a span or about: the note says it in words.
 */
function dateFields({ issued }: CslItem): string[] {
  const [parts, further] = issued?.["date-parts"] ?? [];
  if (parts === undefined || further !== undefined || issued?.circa === true) return [];
  const [year, month] = parts;
  const iso = parts.map((one) => String(one).padStart(2, "0")).join("-");
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [`year = {${year}}`, ...(name === undefined ? [] : [`month = ${name}`]), `date = {${iso}}`];
}

/**
 * A work as an entry of BibTeX, in UTF-8. Double braces keep the case of its title. Ours, because the
 * packages that were tried lose letters of Cyrillic, or leave signs of TeX as they are.
 */
export function bibtexOf(item: CslItem): string {
  const holder = item["container-title"] ?? item.archive;
  const fields = [
    `title = {{${escaped(item.title)}}}`,
    ...(holder === undefined ? [] : [`howpublished = {${escaped(holder)}}`]),
    ...dateFields(item),
    ...(item.URL === undefined ? [] : [`url = {${address(item.URL)}}`]),
    `note = {${escaped(item.note)}}`,
  ];
  return `@misc{${item.id},\n${fields.map((one) => `  ${one}`).join(",\n")}\n}\n`;
}
