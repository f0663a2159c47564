import { expect } from "@playwright/test";
import { change, expectPage, expectReport, overlay, patient, test } from "./dev-test.ts";

const BRIEF = "content/briefs/bridge.md";
const TOWN = "content/profiles/town.md";

// One after the other, on one server; no test loads its page a second time.
test.describe.configure({ mode: "default" });

/** A correction, as the log has it. */
const CORRECTION = `- date: "2001-03-11"
  entry: brief/bridge
  wrong: The bridge was said to be wide.
  right: It is long.
  since: "2001-03-10"
`;

test("what stands in the YAML files changes on the open page", async ({ page, dev }) => {
  await page.goto(`${dev.origin}/sources.html`);
  await expectPage(page, "Bridge opens");
  const mendSite = change(dev, "content/site.yaml", "title: Base", "title: Bridges");
  await patient(page).toHaveTitle(/Bridges/);
  const mendWork = change(dev, "content/references.yaml", "title: Bridge opens", "title: Bridge to open");
  await expectPage(page, "Bridge to open");
  mendSite();
  mendWork();
  await expectPage(page, "Bridge opens");
  await patient(page).toHaveTitle(/Base/);
});

test("a log of corrections comes and goes with its file", async ({ page, dev }) => {
  await page.goto(`${dev.origin}/method.html`);
  await expectPage(page, "checked");
  dev.write("content/corrections.yaml", CORRECTION);
  await expectPage(page, "The bridge was said to be wide.");
  dev.write("content/corrections.yaml", CORRECTION.replace("brief/bridge", "brief/bridg"));
  await expectReport(page, dev, ["content/corrections.yaml:2:10  Unknown brief"]);
  dev.remove("content/corrections.yaml");
  await expectPage(page, "checked");
  await expect(page.getByRole("main")).not.toContainText("The bridge was said to be wide.");
});

test("a file that is saved in two steps, or beside itself and then in its place, shows once it is whole", async ({
  page,
  dev,
}) => {
  const source = dev.read(BRIEF);
  const saved = (words: string): string => source.replace("[The bridge is long]", `[The bridge is ${words}]`);
  await page.goto(`${dev.origin}/briefs/bridge.html`);
  await expectPage(page, "The bridge is long");
  dev.write(BRIEF, "");
  dev.write(BRIEF, saved("long, it says"));
  await expectPage(page, "The bridge is long, it says");
  dev.write(`${BRIEF}~`, saved("long, as told"));
  dev.rename(`${BRIEF}~`, BRIEF);
  await expectPage(page, "The bridge is long, as told");
  dev.write(BRIEF, source);
  await patient(page.getByRole("main")).not.toContainText("as told");
});

test("a renamed file leads on from its old address, and an address that is no more says so", async ({ page, dev }) => {
  const source = dev.read(BRIEF);
  await page.goto(`${dev.origin}/briefs/bridge.html`);
  await expectPage(page, "The bridge is long");
  dev.rename(BRIEF, "content/briefs/crossing.md");
  dev.write("content/briefs/crossing.md", source.replace("title:", "formerly: [bridge]\ntitle:"));
  await patient(page).toHaveURL(/\/briefs\/crossing\.html/);
  expect(dev.read(".astro/collections/collections.json")).toContain("content/briefs/crossing.md");
  await expectPage(page, "The bridge is long");
  dev.rename("content/briefs/crossing.md", BRIEF);
  dev.write(BRIEF, source);
  await expectPage(page, "Page not found");
});

/** Grey, 200 by 250 pixels. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAMgAAAD6AQMAAADeJJp7AAAAA1BMVEWIiIhYZW6zAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAHUlEQVRYw+3BMQEAAADCoPVPbQZ/oAAAAAAAAHgNGWQAAfEfNxwAAAAASUVORK5CYII=";

test("a portrait appears with its picture, and a picture that is gone is missed", async ({ page, dev }) => {
  const source = dev.read(TOWN);
  const withPage = `${source}- [It lies on a river](evidence:gazette).\n- [The river has a ferry](evidence:gazette).\n`;
  dev.write(TOWN, withPage);
  await page.goto(`${dev.origin}/profiles/town.html`);
  await expectPage(page, "It lies on a river");
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  dev.write("content/profiles/town.png", Buffer.from(PICTURE, "base64"));
  const portrait = "portrait:\n  file: town.png\n  alt: A ferry.\n  credit: Town archive\n  licence: Public domain\n";
  dev.write(TOWN, withPage.replace("kind: place\n", `kind: place\n${portrait}`));
  await patient(page.getByRole("main").locator("img")).toHaveCount(1);
  await expect(async () => {
    expect(
      await page.locator("main img").evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth),
    ).toBeTruthy();
  }).toPass();
  dev.remove("content/profiles/town.png");
  await expectReport(page, dev, [`${TOWN}:5:9  Picture is missing`]);
  dev.write(TOWN, source);
  await patient(overlay(page)).toHaveCount(0);
});
