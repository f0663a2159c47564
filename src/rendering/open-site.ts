import type { RouteData, SSRManifest } from "astro";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { Answer, type Body } from "./answer.ts";
import type { Bundle } from "./astro-messages.ts";
import { renderPage, type Head } from "./render-page.ts";

type Params = Record<string, string>;
/** One page or file of several that a module makes. */
interface Path {
  params: Params;
  props?: Record<string, unknown>;
}

/** What a module of a page or a file gives. */
interface PageModule {
  default: AstroComponentFactory;
  GET: (context: Required<Path>) => unknown;
  getStaticPaths?: (options: object) => readonly Path[] | Promise<readonly Path[]>;
}

/**
 * A page of the site as HTML, or a file that is made like one, with its address from the root of the site. `render` throws
 * what that throws.
 */
export type Rendering = { route: string } & (
  { isPage: true; render: () => Promise<string> } | { isPage: false; render: () => Promise<Body> }
);

/** The address of what Astro calls a route, with `build.format: "file"`. Throws where it lacks a parameter. */
function addressOf({ route, type }: RouteData, params: Params): string {
  const pathname = route.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${route} is to be rendered without its ${name}.`);
    return value;
  });
  if (type !== "page") return pathname;
  return pathname === "/" ? "/index.html" : `${pathname}.html`;
}

async function renderFile(module: PageModule, path: Required<Path>): Promise<Body> {
  const answer = await module.GET(path);
  if (!(answer instanceof Answer)) throw new Error("A file answers with something that is no Response.");
  return answer.body;
}

/** The style sheets of a route as elements; all are in the pages (`build.inlineStylesheets`). */
function headOf({ styles }: SSRManifest["routes"][number]): Head {
  return styles.map((style) => {
    if (style.type !== "inline") throw new Error(`A page asks for ${style.src}, and is to hold all its styles.`);
    return { props: {}, children: style.content };
  });
}

/** Gives what renders with its address in what it throws. */
const named =
  <Made>(route: string, render: () => Promise<Made>) =>
  (): Promise<Made> =>
    render().catch((cause: unknown) => {
      throw new Error(`${route} cannot be rendered.`, { cause });
    });

/** All pages or files of a route. */
async function renderingsOf(manifest: SSRManifest, info: SSRManifest["routes"][number]): Promise<Rendering[]> {
  const { routeData } = info;
  const load = await manifest.pageMap?.get(routeData.component)?.();
  const module = (await load?.page?.()) as PageModule | undefined;
  if (module === undefined) throw new Error(`Astro has bundled nothing for ${routeData.component}.`);
  const paths = module.getStaticPaths === undefined ? [{ params: {} }] : await module.getStaticPaths({});
  const head = headOf(info);
  return paths.map(({ params, props = {} }: Path) => {
    const route = addressOf(routeData, params);
    return routeData.type === "page"
      ? { route, isPage: true, render: named(route, () => renderPage(manifest, module.default, head, props)) }
      : { route, isPage: false, render: named(route, () => renderFile(module, { params, props })) };
  });
}

/**
 * Opens what Astro has bundled: all pages and files of the site, each to be rendered. From here on `Response` is ours in
 * this program. Throws where two have one address.
 */
export async function openSite({ entry }: Bundle): Promise<Rendering[]> {
  Object.assign(globalThis, { Response: Answer });
  const { app } = (await import(entry)) as { app: { manifest: SSRManifest } };
  const infos = app.manifest.routes.filter(({ routeData }) => routeData.prerender);
  const all = (await Promise.all(infos.map((info) => renderingsOf(app.manifest, info)))).flat();
  const taken = new Set<string>();
  for (const { route } of all) {
    if (taken.has(route)) throw new Error(`Two pages are to be written to ${route}.`);
    taken.add(route);
  }
  return all;
}
