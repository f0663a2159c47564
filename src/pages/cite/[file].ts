import type { APIContext, GetStaticPaths } from "astro";
import { citationFiles } from "../../citations/files.ts";
import { citationsOf } from "../../citations/pages.ts";
import { loadDossier } from "../../dossier/load.ts";
import { wordsOf } from "../../words/of-site.ts";

/** cite/…: each brief, article, event and profile, and all of them, as files for programs. A build writes them by itself (cli/write-citations.ts). */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const dossier = await loadDossier();
  const items = citationsOf(dossier, wordsOf(dossier.site)).works.map((one) => one.item);
  return [...citationFiles(items)].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET = ({ props: { text } }: APIContext<{ text: string }>): Response => new Response(text);
