import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser, launchArguments } from "../../src/browser/find-browser.ts";

// Each worker reads this file again; it finds the answer of the first in its environment.
const executablePath = await findBrowser();
process.env["CHROMIUM_PATH"] = executablePath;

/**
 * A whole Chromium loads the suggestions below its address bar as two pages more for each window, which no test sees.
 * The list of what is turned off takes the place of Playwright's own, which it therefore repeats.
 */
const TURNED_OFF = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable"],
  ...["HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding"],
  ...["PreconnectToSearch", "TcpPortRandomizationWin", "ThirdPartyStoragePartitioning"],
];
// Without a graphics card, to paint as if there were one takes longer than to paint.
const ARGUMENTS = [...launchArguments(), `--disable-features=${TURNED_OFF.join(",")}`, "--disable-gpu"];

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
    launchOptions: { executablePath, args: ARGUMENTS },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
  },
});
