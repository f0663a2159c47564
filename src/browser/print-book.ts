import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { findBrowser, launchArguments } from "./find-browser.ts";

/** Printing moves what is numbered by what the numbers need of room; after so many times it does no more. */
const MOST_PASSES = 4;

const print = (page: Page): Promise<Uint8Array> =>
  page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true, outline: true });

/** On which sheet each place of a printed file lies, from 1, by its id. */
async function sheetsOf(pdf: Uint8Array): Promise<Record<string, string>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const places = Object.entries(await document.getDestinations());
  const sheets = await Promise.all(
    places.map(async ([id, place]) => [id, String((await document.getPageIndex(place[0])) + 1)] as const),
  );
  return Object.fromEntries(sheets);
}

/** Writes beside each entry of the contents the number of its sheet. */
const numberContents = (page: Page, sheets: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((numbers) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("body > nav a")) {
      link.dataset["sheet"] = numbers[decodeURIComponent(link.hash.slice(1))] ?? "";
    }
  }, sheets);

/**
 * Prints the single file as a book: A4, tagged, with bookmarks, and with the numbers of the sheets in its
 * contents. Those are known once it is printed; so it is printed until they stay as they are. Throws where
 * no browser is found, or the numbers do not come to rest.
 */
export async function printBook(file: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments() });
  try {
    const page = await browser.newPage({ locale: "en-GB", timezoneId: "UTC", colorScheme: "light" });
    await page.goto(pathToFileURL(file).href);
    let known = "";
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const pdf = await print(page);
      const sheets = await sheetsOf(pdf);
      if (JSON.stringify(sheets) === known) return pdf;
      known = JSON.stringify(sheets);
      await numberContents(page, sheets);
    }
    throw new Error(`The sheets of ${file} are numbered otherwise each time it is printed.`);
  } finally {
    await browser.close();
  }
}
