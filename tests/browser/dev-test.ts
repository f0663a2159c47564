import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { startDevServer, type DevServer } from "./dev-server.ts";

/** A test with a development server, whose content it changes and mends. */
export const test = base.extend<object, { dev: DevServer }>({
  dev: [
    async ({}, use) => {
      const dev = await startDevServer();
      await use(dev);
      await dev.stop();
    },
    { scope: "worker" },
  ],
});

/** Replaces what stands in a file, and gives what takes the change back. */
export function change(dev: DevServer, file: string, find: string, write: string): () => void {
  const source = dev.read(file);
  expect(source, `${file} does not hold it`).toContain(find);
  dev.write(
    file,
    source.replace(find, () => write),
  );
  return () => dev.write(file, source);
}

const PATIENCE = 30_000;
export const patient = expect.configure({ timeout: PATIENCE });
export const overlay = (page: Page): Locator => page.locator("vite-error-overlay");

const COUNT = /^\d+ mistakes? in \d+ files?\.$/;

/** The overlay holds, line for line, what `npm run check` says now, and stands at the first place of it. */
export async function expectReport(page: Page, dev: DevServer, places: readonly string[]): Promise<void> {
  const report = dev.check().trim();
  const lines = report.split("\n");
  expect(lines.flatMap((line) => /^ {2}(\S+:\d+:\d+ {2}.+)$/.exec(line)?.[1] ?? [])).toEqual(places);
  const [first = ""] = places[0]?.split("  ") ?? [];
  await expect(async () => {
    // A look at a page that loads anew throws; then the next look tells.
    expect(await overlay(page).locator("#message-content").allTextContents()).toEqual([report]);
    expect(await overlay(page).locator("#title").innerText()).toBe(lines.find((line) => COUNT.test(line)));
    expect(await overlay(page).locator("#code h2").innerText()).toBe(first.split("/").slice(-2).join("/"));
    expect(await overlay(page).locator("#code .error-line").count()).toBe(1);
    expect(await overlay(page).locator("#hint").isVisible()).toBe(false);
  }).toPass({ timeout: PATIENCE });
}

/** The page is there, holds a text, and nothing covers it. */
export async function expectPage(page: Page, text: string): Promise<void> {
  await patient(page.getByRole("main")).toContainText(text);
  await patient(overlay(page)).toHaveCount(0);
}
