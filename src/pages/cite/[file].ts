import type { APIContext, GetStaticPaths } from "astro";
import { ENDINGS, fileOf } from "../../citations/files.ts";
import { citationsOf } from "../../citations/pages.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** cite/…: each brief, article, event and profile, and all of them, as files for programs that keep references. */
export const getStaticPaths = (async () => {
  const dossier = await loadDossier();
  const items = citationsOf(dossier, wordsOf(dossier.site)).works.map((one) => one.item);
  const sets = [{ name: "all", items }, ...items.map((one) => ({ name: one.id, items: [one] }))];
  return sets.flatMap(({ name, items: own }) =>
    ENDINGS.map((ending) => ({ params: { file: `${name}.${ending}` }, props: { text: fileOf(own, ending) } })),
  );
}) satisfies GetStaticPaths;

export const GET = ({ props: { text } }: APIContext<{ text: string }>): Response => new Response(text);
