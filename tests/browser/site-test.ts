import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { DIST, fromDisk } from "./pages.ts";
import { serve, type Server } from "./serve.ts";

interface OfWorker {
  /** The built site, served. */
  server: Server;
  /** A copy of the site in a folder whose name has a space, an ampersand and Cyrillic letters. */
  carried: string;
  /**
   * A page of the site, from the disk and 1,440 px wide, which is opened once for all tests that only look at it:
   * to open a page takes longer than to look at what it holds. Whoever changes a page opens one of their own.
   */
  opened: (page: string) => Promise<Page>;
}

/** Playwright's `test`, with a server, a carried copy of the site and its opened pages for each worker. */
export const test = base.extend<object, OfWorker>({
  server: [
    async ({}, use) => {
      const server = await serve(DIST);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  carried: [
    async ({}, use) => {
      const parent = await mkdtemp(join(tmpdir(), "verbatim-"));
      const folder = join(parent, "Записка 2019 & co");
      await cp(DIST, folder, { recursive: true });
      await use(folder);
      await rm(parent, { recursive: true });
    },
    { scope: "worker" },
  ],
  opened: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      const tabs = new Map<string, Page>();
      await use(async (one) => {
        const tab = tabs.get(one) ?? (await context.newPage());
        if (!tabs.has(one)) await tab.goto(fromDisk().addressOf(one));
        tabs.set(one, tab);
        return tab;
      });
      await context.close();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
