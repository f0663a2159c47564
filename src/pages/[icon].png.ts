import type { APIContext } from "astro";
import { iconOf, ICONS, type Icon } from "../data/icons.ts";
import { markOf } from "../data/mark.ts";
import { loadDossier } from "../dossier/load.ts";

/** The icons that are made of the site’s mark. */
export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.route.slice(1, -".png".length) }, props: icon }));

export async function GET({ props }: APIContext<Icon & Record<string, unknown>>): Promise<Response> {
  const { site } = await loadDossier();
  return new Response(Uint8Array.from(await iconOf(markOf(site), props)));
}
