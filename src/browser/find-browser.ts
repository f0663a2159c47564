import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** The first is a Chromium without windows, which draws the same and is the quickest. */
const SYSTEM_NAMES = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Ways to install a Chromium, best first; each is a list of commands that must all succeed. */
const INSTALLS = [
  [["npx", "playwright", "install", "--with-deps", "chromium"]],
  [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium-headless-shell"],
  ],
  [["apt-get", "install", "-y", "chromium"]],
];

/** True for a browser that starts: some systems ship a `chromium-browser` that only tells what to install. */
const runs = (path: string): boolean => existsSync(path) && spawnSync(path, ["--version"]).status === 0;

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, MAC_CHROME].find(runs);
}

const succeeds = ([program = "", ...rest]: string[]): boolean =>
  spawnSync(program, rest, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;

/** What Chromium needs to start; its sandbox refuses to work for root. */
export const launchArguments = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * The path of a Chromium: the one that `$CHROMIUM_PATH` names, Playwright's own, or the system's;
 * where there is none, one is installed. A runner that calls this before Playwright starts passes
 * the answer on as `$CHROMIUM_PATH`. Throws if nothing helps.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`$CHROMIUM_PATH is ${named}, but no browser starts there. Correct it or unset it.`);
  }
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  for (const commands of INSTALLS) {
    console.log(`No Chromium found. Trying: ${commands.map((one) => one.join(" ")).join(" && ")}`);
    if (!commands.every(succeeds)) continue;
    const found = findInstalled();
    if (found !== undefined) return found;
  }
  throw new Error(
    [
      "The browser tests and npm run pdf need a Chromium, and none was found.",
      `Looked for: ${chromium.executablePath()}; ${SYSTEM_NAMES.join(", ")} on the PATH; ${MAC_CHROME}.`,
      ...INSTALLS.map((commands) => `Tried in vain: ${commands.map((one) => one.join(" ")).join(" && ")}`),
      "What to do: install Chromium or Google Chrome, and set CHROMIUM_PATH to its path if it is not on the PATH.",
    ].join("\n"),
  );
}
