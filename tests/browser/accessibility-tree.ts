import type { Page } from "@playwright/test";

/** A link as a screen reader has it. */
export interface NamedLink {
  name: string;
  /** Where it leads, in full. */
  address: string;
}

/** A page as a screen reader has it. */
export interface AccessibilityTree {
  /** Roles, names and texts in the order of the page, as YAML. */
  yaml: string;
  links: NamedLink[];
}

/** `- link "Name":`, or the same between single quotation marks where YAML needs them. */
const LINK = /^ *- link(?: (".*?[^\\]"))?(?: \[[^\]]*\])*:/;
const ADDRESS = /^ *- \/url: (.*)$/;

const unquoted = (value: string): string => (value.startsWith('"') ? (JSON.parse(value) as string) : value);

/** A line without the single quotation marks that YAML puts round some keys. */
const bare = (line: string): string =>
  line.replace(/^( *- )'(.*)':/, (_, indent: string, key: string) => `${indent}${key.replaceAll("''", "'")}:`);

const depthOf = (line = ""): number => line.search(/[^ ]/);

/** Every link of a tree: its name, and its address, which stands in the next line. */
function linksIn(lines: readonly string[], base: string): NamedLink[] {
  return lines.flatMap((line, index) => {
    const link = LINK.exec(bare(line));
    const address = ADDRESS.exec(lines[index + 1] ?? "")?.[1];
    if (link === null || address === undefined) return [];
    return [{ name: unquoted(link[1] ?? '""'), address: new URL(unquoted(address), base).href }];
  });
}

/** The lines without addresses, and without the colons behind links in which nothing else stood. */
function withoutAddresses(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !ADDRESS.test(line));
  return kept.map((line, index) =>
    LINK.test(bare(line)) && depthOf(kept[index + 1]) <= depthOf(line) ? line.replace(/:$/, "") : line,
  );
}

/**
 * Reads the open page as a screen reader has it. Figures that the build counts after all else, and hashes,
 * stand as “…”, and addresses are left out of the text, so that it changes only where what is said does.
 */
export async function readTree(page: Page): Promise<AccessibilityTree> {
  await page.locator("[data-figure]").evaluateAll((all) => all.forEach((one) => (one.textContent = "…")));
  const lines = (await page.locator("body").ariaSnapshot()).split("\n");
  const yaml = withoutAddresses(lines)
    .join("\n")
    .replace(/\b[0-9a-f]{64}\b/g, "…");
  return { yaml: `${yaml}\n`, links: linksIn(lines, page.url()) };
}
