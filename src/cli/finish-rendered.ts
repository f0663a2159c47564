import type { AstroIntegration } from "astro";
import type { Finishing } from "../after-build/finishing.ts";

/** The address of the page that Astro asks for: with `build.format` as it is, that of its file. */
const routeOf = (request: Request): string => decodeURI(new URL(request.url).pathname);

const fileOf = ({ pathname }: { pathname: string }): string => `${pathname}.html`;

/** The paths without those of pages that are there already. Of two alike Astro has to complain: they stay. */
function without<Path extends { pathname: string }>(paths: readonly Path[], there: ReadonlySet<string>): Path[] {
  const alike = Map.groupBy(paths, fileOf);
  return paths.filter((path) => !there.has(fileOf(path)) || alike.get(fileOf(path))?.length !== 1);
}

/**
 * Has each page finished as soon as Astro has rendered it, while it renders the next: what Astro would write is
 * handed on, and it is given an empty answer, for which it writes no file. Files that are no pages it writes as ever.
 * Pages that an earlier build made as they would come out now it is not told of.
 */
export const finishRendered = (beginning: Promise<Finishing>): AstroIntegration => ({
  name: "verbatim-finishing",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        name: "verbatim-finishing",
        getStaticPaths: async () => {
          const finishing = await beginning;
          return without(await astro.getStaticPaths(), await finishing.taken());
        },
        render: async (request, options) => {
          const rendered = await astro.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (options.routeData.type !== "page" || response.body === null) return rendered;
          await (await beginning).add(routeOf(request), await response.text());
          return new Response(null);
        },
      })),
  },
});
