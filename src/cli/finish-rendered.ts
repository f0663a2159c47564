import type { AstroIntegration } from "astro";
import { mayBeKnown, type Finishing } from "../after-build/finishing.ts";

/** The address of the page that Astro asks for: with `build.format` as it is, that of its file. */
const routeOf = (request: Request): string => decodeURI(new URL(request.url).pathname);

/** The paths of pages that may be there already behind those of all others: meanwhile it turns out which are. */
function knownLast<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  const [others, known] = [false, true].map((may) =>
    paths.filter(({ pathname }) => mayBeKnown(`${pathname}.html`) === may),
  );
  return [...(others ?? []), ...(known ?? [])];
}

/**
 * Has each page finished as soon as Astro has rendered it, while it renders the next: what Astro would write is
 * handed on, and it is given an empty answer, for which it writes no file. Files that are no pages it writes as ever.
 * Nor is a page rendered that an earlier build made as it would come out now.
 */
export const finishRendered = (beginning: Promise<Finishing>): AstroIntegration => ({
  name: "verbatim-finishing",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        name: "verbatim-finishing",
        getStaticPaths: async () => {
          await beginning;
          return knownLast(await astro.getStaticPaths());
        },
        render: async (request, options) => {
          const finishing = await beginning;
          const route = routeOf(request);
          if (mayBeKnown(route) && (await finishing.taken()).has(route)) return new Response(null);
          const rendered = await astro.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (options.routeData.type !== "page" || response.body === null) return rendered;
          await finishing.add(route, await response.bytes());
          return new Response(null);
        },
      })),
  },
});
