import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { findBrowser } from "../../src/browser/find-browser.ts";

// The picture of the front page in the README, taken from disk.
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 });
await page.goto(pathToFileURL(resolve("dist/index.html")).href);
await page.screenshot({ path: ".github/front-page.png" });
await browser.close();
