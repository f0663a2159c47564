import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { DIST } from "./pages.ts";
import { serve, type Server } from "./serve.ts";

interface OfWorker {
  /** The built site, served. */
  server: Server;
  /** A copy of the site in a folder whose name has a space, an ampersand and Cyrillic letters. */
  carried: string;
}

/** Playwright's `test`, with a server and a carried copy of the site for each worker. */
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
});

export { expect } from "@playwright/test";
