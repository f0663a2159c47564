import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import type { RouteData } from "astro";
import { handOnCitations } from "../../src/citations/cite-ahead.ts";
import { citeWorks } from "../../src/cli/cite-works.ts";
import { joinSite } from "../../src/cli/join-site.ts";
import { handOnDossier } from "../../src/dossier/handed-dossier.ts";
import { notePictures } from "../../src/rendering/asked-pictures.ts";
import { KeptBundle } from "../../src/rendering/kept-bundle.ts";
import { openSite } from "../../src/rendering/open-site.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** What Astro bundles, as its own build uses it. */
interface App {
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  manifest: { routes: readonly { routeData: RouteData; styles: readonly object[] }[] };
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

test("every page and file comes out as Astro’s own App renders it", async () => {
  const { ready } = await joinSite(() => {});
  assert.ok(ready !== undefined);
  handOnDossier(ready.dossier);
  handOnCitations(citeWorks(ready.works, ready.dossier.site));
  notePictures();
  const bundle = new KeptBundle(ROOT).open();
  assert.ok(bundle !== undefined, "the build has kept nothing");
  const { Response: own } = globalThis;
  const site = await openSite(bundle);
  assert.ok(site.length > 20);
  const rendered = new Map<string, string>();
  for (const one of site) rendered.set(one.route, Buffer.from(await one.render()).toString("base64"));
  Object.assign(globalThis, { Response: own });
  const { app } = (await import(bundle.entry)) as { app: App };
  const { routes } = app.manifest;
  app.setInternals({
    pagesByKeys: new Map(
      routes.map(({ routeData, styles }) => [
        `${routeData.route}&${routeData.component}`,
        { styles: styles.map((sheet) => ({ depth: 0, order: 0, sheet })) },
      ]),
    ),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => {} } } } });
  for (const [route, html] of rendered) {
    const pathname = route.replace(/(?:\/index)?\.html$/, "") || "/";
    const routeData = routes
      .map((one) => one.routeData)
      .find(({ pattern, prerender }) => prerender && pattern.test(pathname));
    assert.ok(routeData !== undefined, route);
    const answer = await app.render(new Request(`http://localhost${pathname}`), { routeData });
    assert.equal(Buffer.from(await answer.bytes()).toString("base64"), html, route);
  }
});
