import { readFile } from "node:fs/promises";
import type { APIContext } from "astro";
import { iconOf, ICONS, type Icon } from "../data/icons.ts";
import { routes } from "../urls/routes.ts";

/** The icons that are made from the one in public/. */
export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.route.slice(1, -".png".length) }, props: icon }));

export async function GET({ props }: APIContext<Icon & Record<string, unknown>>): Promise<Response> {
  const svg = await readFile(`public${routes.icon}`, "utf8");
  return new Response(Uint8Array.from(await iconOf(svg, props)));
}
