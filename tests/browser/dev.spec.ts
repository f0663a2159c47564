import { expect, type BrowserContext, type Page } from "@playwright/test";
import { change, expectPage, expectReport, overlay, patient, test } from "./dev-test.ts";

const BRIEF = "content/briefs/bridge.md";
const EVENT = "content/events/2001-03-09-opening.md";
const TOWN = "content/profiles/town.md";
const MAYOR = "content/profiles/mayor.md";
const QUOTED = '"bridge is long"';

// One server, whose content each test changes and mends: one test after the other. No test loads its
// page a second time: whatever is seen of a change, the open page shows by itself.
test.describe.configure({ mode: "default" });
test.use({ viewport: { width: 1440, height: 1600 } });

test("three mistakes in three files stand in the overlay as in the report, and the page recovers as they are mended", async ({
  page,
  dev,
}) => {
  await page.goto(dev.origin);
  await expectPage(page, "A bridge is opened");

  // One hint teaches Markdown, and one message quotes a word on which Astro gives advice of its own.
  const mendBrief = change(dev, BRIEF, ` ${QUOTED}`, "");
  const mendEvent = change(dev, EVENT, "actors: [mayor]", "actors: [mayr]");
  const mendTown = change(dev, TOWN, "kind: place", "kind: document");
  const ofBrief = `${BRIEF}:23:22  Evidence without a quotation`;
  const ofEvent = `${EVENT}:5:10  Unknown profile`;
  const ofTown = `${TOWN}:3:7  Field has an unknown value`;
  await expectReport(page, dev, [ofBrief, ofEvent, ofTown]);
  await expect(overlay(page)).toContainText('[claim](evidence:article "the words")');

  mendBrief();
  await expectReport(page, dev, [ofEvent, ofTown]);
  mendTown();
  await expectReport(page, dev, [ofEvent]);
  mendEvent();
  await expectPage(page, "A bridge is opened");

  const mendAgain = change(dev, EVENT, "place: town", "place: mayor");
  await expectReport(page, dev, [`${EVENT}:6:8  Profile is not a place`]);
  mendAgain();
  await expectPage(page, "A bridge is opened");
});

/** A tie by which a profile is named. */
const TIE = `ties:
  - kind: supplies
    with: town
    claim: Sells it tickets
    evidence:
      - reference: gazette
`;

test("a new file appears on the open page, and one that is removed goes from it", async ({ page, dev }) => {
  await page.goto(`${dev.origin}/profiles.html`);
  await expectPage(page, "The mayor");
  const clerk = dev.read(TOWN).replace("name: Town", "name: The clerk");
  dev.write("content/profiles/clerk.md", clerk);
  await expectReport(page, dev, ["content/profiles/clerk.md:2:7  Profile is named nowhere"]);
  dev.write("content/profiles/clerk.md", clerk.replace("\n---\n\n", `\n${TIE}---\n\n`));
  await expectPage(page, "The clerk");
  dev.remove("content/profiles/clerk.md");
  await patient(page.getByRole("main")).not.toContainText("The clerk");
  await expectPage(page, "The mayor");
});

test("a file that others need is missed when it is removed, and found when it is back", async ({ page, dev }) => {
  const source = dev.read(MAYOR);
  await page.goto(`${dev.origin}/profiles.html`);
  await expectPage(page, "The mayor");
  dev.remove(MAYOR);
  await expectReport(page, dev, [`${EVENT}:5:10  Unknown profile`]);
  dev.write(MAYOR, source);
  await expectPage(page, "The mayor");
});

test("a sentence changed in the article is seen by the brief that quotes it", async ({ page, dev }) => {
  await page.goto(`${dev.origin}/briefs/bridge.html`);
  await expectPage(page, "bridge is long");
  const mends = ["md", "txt"].map((kind) =>
    change(dev, `content/articles/bridge.${kind}`, "The bridge is long.", "The bridge is short."),
  );
  await expectReport(page, dev, [`${BRIEF}:23:39  Quotation not found`]);
  mends.push(change(dev, BRIEF, QUOTED, '"bridge is short"'));
  await expectPage(page, "bridge is short");
  for (const mend of mends) mend();
  await expectPage(page, "bridge is long");
});

test("YAML that cannot be read is reported, and a page recovers that was opened while it was", async ({
  page,
  dev,
}) => {
  const mend = change(dev, BRIEF, "articles: [bridge]", "articles: [bridge");
  await page.goto(`${dev.origin}/briefs/bridge.html`);
  await expectReport(page, dev, [`${BRIEF}:5:1  YAML cannot be read`]);
  mend();
  await expectPage(page, "A bridge is opened");
});

/** A page that does not listen to the server until it is let, while another listens already. */
async function openDeaf(page: Page, context: BrowserContext, address: string): Promise<() => void> {
  const other = await context.newPage();
  const listens = other.waitForEvent("websocket");
  await other.goto(address);
  await listens;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/@vite/client", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return release;
}

/** Until the server has read a file: Vite waits until it is written. */
const UNTIL_READ = 2000;

test("a page that listens only after it has failed is told why", async ({ page, context, dev }) => {
  const mend = change(dev, BRIEF, "articles: [bridge]", "articles: [bridge");
  await page.waitForTimeout(UNTIL_READ);
  const letListen = await openDeaf(page, context, `${dev.origin}/briefs/bridge.html`);
  await page.waitForTimeout(UNTIL_READ);
  letListen();
  await expectReport(page, dev, [`${BRIEF}:5:1  YAML cannot be read`]);
  mend();
  await expectPage(page, "A bridge is opened");
});

test("a file that its editor empties before it is written is read once it is whole", async ({ page, dev }) => {
  await page.goto(`${dev.origin}/briefs/bridge.html`);
  await expectPage(page, "A bridge is opened");
  const source = dev.read(BRIEF);
  for (const title of ["A bridge is shut", "A bridge is mended"]) {
    dev.write(BRIEF, "");
    await page.waitForTimeout(15);
    dev.write(BRIEF, source.replace("A bridge is opened", title));
    await expectPage(page, title);
  }
  dev.write(BRIEF, source);
  await expectPage(page, "A bridge is opened");
});
