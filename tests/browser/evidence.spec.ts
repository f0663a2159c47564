import { gatherFaults } from "./faults.ts";
import { everyPage, fromDisk } from "./pages.ts";
import { expect, test } from "./site-test.ts";
import { readSourceUnits } from "./source-units.ts";

const site = fromDisk();

/** The words that the article has wrong, and that we quote as they stand. */
const SLIP = "gave worked";

test("every quotation on every page stands, letter by letter, at the place that it cites", async ({ opened }) => {
  const faults = gatherFaults();
  const quoted: { on: string; cite: string; words: string }[] = [];
  const held = new Map<string, string>();
  for (const one of everyPage) {
    const page = await opened(one);
    const here = await page.locator("q, blockquote").evaluateAll((all) =>
      (all as HTMLQuoteElement[]).map((quotation) => {
        const copy = quotation.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll("[data-editorial]")) ours.remove();
        // `cite` is the address in full, as the browser resolves it.
        return { cite: quotation.cite, words: copy.textContent };
      }),
    );
    quoted.push(...here.map((quotation) => ({ on: one, ...quotation })));
    for (const { id, words } of await page.evaluate(readSourceUnits)) held.set(`${site.addressOf(one)}#${id}`, words);
  }
  for (const { on, cite, words } of quoted) {
    const place = held.get(cite);
    if (place === undefined) faults.add(on, `“${words}” cites ${cite}, which holds no sentence`);
    else if (words.trim() === "" || !place.includes(words)) faults.add(on, `“${words}” does not stand at ${cite}`);
  }
  expect(faults.told()).toEqual([]);
  const long = new Set(quoted.map(({ words }) => words).filter((words) => words.trim().split(/\s+/).length >= 3));
  expect(long.size).toBeGreaterThanOrEqual(25);
});

test("wherever the slip of s15 is quoted, [sic] is shown and marked as ours", async ({ opened }) => {
  let counted = 0;
  for (const one of everyPage) {
    const page = await opened(one);
    for (const quotation of await page.locator(`q:has-text("${SLIP}")`).all()) {
      counted += 1;
      await expect(quotation.locator(".sic[data-editorial]"), one).toBeVisible();
      await expect(quotation, one).toHaveText(new RegExp(`${SLIP} \\[sic\\]`));
    }
  }
  expect(counted).toBeGreaterThanOrEqual(3);
});

test("no evidence is hidden behind a detail, a dialog, a popover or an attribute", async ({ opened }) => {
  const hiding = ":is(details, dialog, [hidden], [popover], [aria-hidden='true'])";
  for (const one of everyPage) {
    const page = await opened(one);
    await expect(page.locator(`${hiding} .notes, .notes ${hiding}, .notes${hiding}`), one).toHaveCount(0);
  }
});

for (const media of ["screen", "print"] as const) {
  for (const width of media === "screen" ? [390, 1440] : [794]) {
    test(`every claim shows its evidence, and who says so, on ${media} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      const faults = gatherFaults();
      let counted = 0;
      for (const one of everyPage) {
        await page.goto(site.addressOf(one));
        const rows = await page.locator(".row:has(> .text)").evaluateAll((all) =>
          all.map((row) => {
            const isSeen = (element: Element | null): boolean => {
              if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
              const { width, height } = element.getBoundingClientRect();
              const { color, backgroundColor } = getComputedStyle(element);
              return width > 10 && height > 5 && color !== backgroundColor;
            };
            const says = (element: Element | null): boolean => isSeen(element) && element?.textContent.trim() !== "";
            const pieces = [...row.querySelectorAll(".notes > *")];
            const found = pieces.flatMap((piece) => {
              const quoted = piece.matches(".quoted");
              if (quoted && !says(piece.querySelector(".speaker"))) return ["has a quotation without a speaker"];
              if (quoted && ![...piece.querySelectorAll("q")].some(says)) return ["has a quotation without words"];
              if (!quoted && !says(piece.querySelector("a[href]"))) return ["has a reference without a publisher"];
              if (!quoted && !says(piece.querySelector("cite"))) return ["has a reference without a title"];
              return [];
            });
            if (pieces.length === 0 || !pieces.every(isSeen)) found.push("does not show its evidence");
            return { claim: row.querySelector(".text")?.textContent.slice(0, 60) ?? "", found };
          }),
        );
        counted += rows.length;
        for (const { claim, found } of rows) faults.add(one, ...found.map((what) => `“${claim}” ${what}`));
      }
      expect(counted).toBeGreaterThan(150);
      expect(faults.told()).toEqual([]);
    });
  }
}

test("what comes from works that we do not hold is marked as background, and quotes nothing", async ({ opened }) => {
  const faults = gatherFaults();
  let counted = 0;
  for (const one of everyPage) {
    const page = await opened(one);
    const rows = await page.locator(".row:has(> .text)").evaluateAll((all) =>
      all.map((row) => ({
        claim: row.querySelector(".text")?.textContent.slice(0, 60) ?? "",
        references: row.querySelectorAll(".reference").length,
        quotations: row.querySelectorAll("q").length,
        background: row.closest(".background") !== null,
        ruled: getComputedStyle(row.querySelector(".text") ?? row).borderInlineStartStyle === "solid",
      })),
    );
    for (const { claim, references, quotations, background, ruled } of rows) {
      if (references > 0) counted += 1;
      if (references > 0 !== background) faults.add(one, `“${claim}” is not marked for what it rests on`);
      if (background !== ruled) faults.add(one, `“${claim}”: its mark is not shown`);
      if (references > 0 && quotations > 0) faults.add(one, `“${claim}” mixes the article with background`);
    }
    const loose = await page.locator(".reference:not(.background .reference)").count();
    if (loose > 0) faults.add(one, `${loose} references stand outside any background`);
  }
  expect(counted).toBeGreaterThan(20);
  expect(faults.told()).toEqual([]);
});

test("each judgement is labelled ours, gives its confidence on a line of its own, and what it rests on", async ({
  opened,
}) => {
  let counted = 0;
  for (const one of everyPage) {
    const page = await opened(one);
    for (const judgement of await page.locator(".judgement").all()) {
      counted += 1;
      await expect(judgement.locator(".label").first(), one).toHaveText("Our judgement");
      await expect(judgement.locator(".confidence"), one).toHaveText(/^(?:High|Moderate|Low) confidence\. ./);
      expect(await judgement.locator(".notes a").count(), one).toBeGreaterThan(0);
    }
  }
  expect(counted).toBeGreaterThanOrEqual(4);
});

test("beside every quotation, on every page, stands who says it and the number of its sentence", async ({ opened }) => {
  const faults = gatherFaults();
  let counted = 0;
  for (const one of everyPage) {
    const page = await opened(one);
    const rows = await page.locator("q").evaluateAll((all) =>
      all.map((quotation) => {
        const row = quotation.closest(".row");
        const numbers = [...(row?.querySelectorAll("a") ?? [])].map((link) => link.textContent.trim());
        return {
          words: quotation.textContent.slice(0, 40),
          speaker: row?.querySelector(".speaker") ?? null,
          number: numbers.some((name) => /^(?:s\d+|headline|heading)$/.test(name)),
        };
      }),
    );
    counted += rows.length;
    for (const { words, speaker, number } of rows) {
      // On the article's own page each sentence shows its speaker; the list of days there names the sentence.
      if (speaker === null && !one.startsWith("articles/")) faults.add(one, `“${words}” has no speaker beside it`);
      if (!number) faults.add(one, `“${words}” has no sentence beside it`);
    }
  }
  expect(counted).toBeGreaterThan(150);
  expect(faults.told()).toEqual([]);
});

for (const view of [
  { name: "on screen", media: "screen", forcedColors: "none" },
  { name: "on paper", media: "print", forcedColors: "none" },
  { name: "in forced colours", media: "screen", forcedColors: "active" },
] as const) {
  test(`fact, speech, the report's reading and our judgement differ ${view.name} without any colour, and in words`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: view.media, forcedColors: view.forcedColors });
    await page.goto(site.addressOf(everyPage.find((one) => one.startsWith("briefs/")) ?? ""));
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(element);
          const bold = Number(getComputedStyle(element.querySelector(".speaker") ?? element).fontWeight) >= 600;
          return { bar: borderInlineStartStyle, drawn: parseFloat(borderInlineStartWidth) >= 2, bold };
        });
    expect(await look(".quoted.fact")).toEqual({ bar: "none", drawn: false, bold: false });
    expect(await look(".quoted.speech")).toEqual({ bar: "solid", drawn: true, bold: true });
    expect(await look(".quoted.reading")).toEqual({ bar: "double", drawn: true, bold: true });
    expect(await look(".judgement > div > p")).toEqual({ bar: "none", drawn: false, bold: true });
    await expect(page.locator(".judgement .label").first()).toHaveText("Our judgement");
    for (const label of await page.locator(".quoted.fact > .label:first-child").allTextContents()) {
      expect(label).toMatch(/(?:The report|Photo caption), as fact/);
    }
    for (const label of await page.locator(".quoted.speech > .label:first-child").allTextContents()) {
      expect(label).toMatch(/, (?:word for word|paraphrased|quoting \S)/);
    }
    for (const label of await page.locator(".quoted.reading > .label:first-child").allTextContents()) {
      expect(label).toMatch(/The report, on the conduct of \S+/);
    }
  });
}

test("on paper the evidence stays and the navigation goes", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const one of everyPage) {
    await page.goto(site.addressOf(one));
    await expect(page.locator("nav:visible, .skip:visible"), one).toHaveCount(0);
    await expect(page.locator("h1"), one).toBeVisible();
    expect(await page.locator(".notes:not(:empty):visible").count(), one).toBe(
      await page.locator(".notes:not(:empty)").count(),
    );
  }
});
