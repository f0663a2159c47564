import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser, launchArguments } from "../../src/browser/find-browser.ts";

// Each worker reads this file again; it finds the answer of the first in its environment.
const executablePath = await findBrowser();
process.env["CHROMIUM_PATH"] = executablePath;

export default defineConfig({
  testDir: ".",
  outputDir: join(tmpdir(), "verbatim-browser-tests"),
  // The accessibility tree of each page, as text; npm run trees writes them anew.
  snapshotPathTemplate: "{testDir}/accessibility-trees/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  reporter: "line",
  timeout: 120_000,
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args: launchArguments() },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
  },
});
