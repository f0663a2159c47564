import type { RouteData, SSRManifest } from "astro";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { Answer, bytesOf, type Body } from "./answer.ts";
import type { Bundle } from "./astro-messages.ts";

/** What Astro bundles: an app that renders pages, as Astro’s own build uses it. */
interface App {
  manifest: SSRManifest;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<unknown>;
}

/**
 * A page of the site, or a file that is made like one, with its address from the root of the site. `render` gives the bytes
 * of a page, a text in UTF-8, and a file as it is made: a text, which is large where the site is, or bytes. It throws what
 * that throws.
 */
export type Rendering = { route: string } & (
  { isPage: true; render: () => Promise<Uint8Array<ArrayBuffer>> } | { isPage: false; render: () => Promise<Body> }
);

/** Nothing is asked at an address: a page is rendered for one all the same. */
const ORIGIN = "http://localhost";

/** The address of what Astro calls a path, with `build.format: "file"`. */
function routeOf(pathname: string, isPage: boolean): string {
  if (!isPage) return pathname;
  return pathname === "/" ? "/index.html" : `${pathname}.html`;
}

async function renderWith(app: App, route: string, routeData: RouteData): Promise<Body> {
  const request = new Request(new URL(encodeURI(route), ORIGIN));
  const answer = await app.render(request, { routeData }).catch((cause: unknown) => {
    throw new Error(`${route} cannot be rendered.`, { cause });
  });
  if (!(answer instanceof Answer)) throw new Error(`Astro gave no answer of ours for ${route}.`);
  if (answer.body === null) throw new Error(`Astro gave nothing for ${route}, with status ${answer.status}.`);
  return answer.body;
}

/** Of what Astro has to say while it renders, what is wrong. */
const destination = {
  write: ({ level, message }: { level: string; message: string }): void => {
    if (level === "warn" || level === "error") console.error(message);
  },
};

/**
 * Opens what Astro has bundled: all pages and files of the site, each to be rendered. From here on `Response` is ours in
 * this program. Throws where two have one address.
 */
export async function openSite({ entry, sheets }: Bundle): Promise<Rendering[]> {
  Object.assign(globalThis, { Response: Answer });
  const { app } = (await import(entry)) as { app: App };
  // As much as Astro's own build tells its app, and is asked by it.
  app.setInternals({ pagesByKeys: new Map([...sheets].map(([key, styles]) => [key, { styles: [...styles] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const paths = await new StaticPaths(app).getAll();
  const taken = new Set<string>();
  return paths.map(({ pathname, route: routeData }) => {
    const isPage = routeData.type === "page";
    const route = routeOf(pathname, isPage);
    if (taken.has(route)) throw new Error(`Two pages are to be written to ${route}.`);
    taken.add(route);
    const render = (): Promise<Body> => renderWith(app, route, routeData);
    return isPage ? { route, isPage, render: async () => bytesOf(await render()) } : { route, isPage, render };
  });
}
