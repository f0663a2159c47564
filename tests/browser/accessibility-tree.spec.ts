import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readTree, type NamedLink } from "./accessibility-tree.ts";
import { gatherFaults } from "./faults.ts";
import { NOT_FOUND, everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";

const TREES = join(import.meta.dirname, "accessibility-trees");
const site = fromDisk();

/** The file that keeps the tree of a page. */
const fileOf = (page: string): string => page.replace(/\.html$/, ".yaml");

/** WCAG 2.4.9, and so 2.4.4: a name tells alone where it leads, and on one page leads to one place. */
function linkFaults(links: readonly NamedLink[]): string[] {
  const vague = links.filter(({ name }) =>
    /^(?:[^\p{L}]*|here|more|click here|read more|link|\S+:\/\/\S*)$/iu.test(name),
  );
  const twofold = [...Map.groupBy(links, ({ name }) => name)].filter(
    ([, all]) => new Set(all.map(({ address }) => address)).size > 1,
  );
  return [
    ...vague.map(({ name, address }) => `a link to ${address} is named “${name}”`),
    ...twofold.map(
      ([name, all]) => `“${name}” leads to ${[...new Set(all.map(({ address }) => address))].join(" and ")}`,
    ),
  ];
}

/** WCAG 1.3.1, 2.4.6: one h1, first, and no level left out. */
async function headingFaults(page: Page): Promise<string[]> {
  const headings = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) =>
      all.map((heading) => ({ level: Number(heading.localName.slice(1)), says: heading.textContent.trim() })),
    );
  return [
    ...(headings[0]?.level === 1 ? [] : ["does not begin with an h1"]),
    ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ["has not one h1"]),
    ...headings.flatMap(({ level, says }, index) => [
      ...(says === "" ? [`has an empty h${level}`] : []),
      ...(level > (headings[index - 1]?.level ?? 0) + 1 ? [`“${says}” leaves out a level`] : []),
    ]),
  ];
}

/** WCAG 3.1.1, 3.1.2: what is written in Cyrillic letters, in text or in a name, says in which language. */
const languageFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cyrillic = /\p{Script=Cyrillic}/u;
    const isTold = (element: Element | null | undefined): boolean =>
      /^(?:be|ru|uk)(?:-|$)/.test(element?.closest("[lang]")?.getAttribute("lang") ?? "");
    const found: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      const texts =
        node instanceof Element
          ? ["aria-label", "alt", "title", "placeholder"].map((name) => node.getAttribute(name) ?? "")
          : [node.textContent ?? ""];
      if (element?.closest("script, style") || isTold(element)) continue;
      found.push(
        ...texts.filter((text) => cyrillic.test(text)).map((text) => `“${text.slice(0, 60)}” has no language`),
      );
    }
    return found;
  });

/** How many of each landmark a page has. */
async function landmarkFaults(page: Page, navigations: number): Promise<string[]> {
  const wanted = { banner: 1, main: 1, contentinfo: 1, navigation: navigations } as const;
  const counted = await Promise.all(
    Object.entries(wanted).map(async ([role, count]) => {
      const found = await page.getByRole(role as keyof typeof wanted).count();
      return found === count ? [] : [`has ${found} of the landmark ${role}, not ${count}`];
    }),
  );
  return counted.flat();
}

test("every page has its outline, its landmarks, its languages and telling links, and reads as its kept tree", async ({
  page,
}) => {
  const faults = gatherFaults();
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    await expect(page.locator("html"), one).toHaveAttribute("lang", "en");
    faults.add(one, ...(await headingFaults(page)));
    faults.add(one, ...(await landmarkFaults(page, one === NOT_FOUND ? 0 : 1)));
    faults.add(one, ...(await languageFaults(page)));
    const { yaml, links } = await readTree(page);
    expect(links.length, one).toBeGreaterThan(0);
    faults.add(one, ...linkFaults(links));
    expect
      .soft(yaml, `npm run trees writes the tree of ${one} anew; read the change`)
      .toMatchSnapshot(fileOf(one).split("/"));
  }
  expect(faults.told()).toEqual([]);
});

test("a tree is kept of each page, and of none that is gone", () => {
  expect(existsSync(TREES)).toBe(true);
  const kept = readdirSync(TREES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  expect(kept.map((name) => name.replaceAll("\\", "/")).sort()).toEqual(everyPage.map(fileOf).sort());
});

test("links without a telling name, a level left out and a language untold are seen", async ({ page }) => {
  await page.goto(site.addressOf(NOT_FOUND));
  await page.locator("body").evaluate(
    (body, html) => (body.innerHTML = html),
    `<h1>A</h1><h3>B</h3><p lang=uk>Мережа</p><p>Правда <img alt=Мінск></p>
    <a href="https://a.example/1">more</a> <a href="https://a.example/2"></a>
    <a href="https://a.example/3">TASS</a> <a href="https://a.example/4">TASS</a> <a href="https://a.example/4">It's: "so"</a>`,
  );
  expect(await headingFaults(page)).toEqual(["“B” leaves out a level"]);
  expect(await languageFaults(page)).toEqual(["“Правда ” has no language", "“Мінск” has no language"]);
  expect(await landmarkFaults(page, 0)).toHaveLength(3);
  const { links: named } = await readTree(page);
  expect(named.map(({ name }) => name)).toEqual(["more", "", "TASS", "TASS", 'It\'s: "so"']);
  expect(linkFaults(named)).toEqual([
    "a link to https://a.example/1 is named “more”",
    "a link to https://a.example/2 is named “”",
    "“TASS” leads to https://a.example/3 and https://a.example/4",
  ]);
});
