import { routes } from "../urls/routes.ts";
import type { NamedAs } from "./claim-names.ts";
import type { NameForm } from "./dossier.ts";
import type { FoundName } from "./names.ts";
import type { State } from "./state.ts";

/** The words that name each profile, each once. */
export const byProfile = (names: readonly NamedAs[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(names, (one) => one.slug)].map(([slug, runs]) => [
      slug,
      [...new Set(runs.map(({ words }) => words))],
    ]),
  );

/** The names found in a sentence, with their words. */
export const namesInSentence = (text: string, named: readonly FoundName[] = []): NamedAs[] =>
  named.map(({ start, end, slug }) => ({ slug, words: text.slice(start, end) }));

/** The forms of each profile's name in the held articles, in the order in which they first stand there. */
export function formsOf(state: State): Map<string, NameForm[]> {
  const forms = new Map<string, NameForm[]>();
  for (const { article, named, units } of state.articles.values()) {
    const { slug: own, title } = article;
    for (const { id, published } of article.blocks.flatMap((block) => block.sentences)) {
      if (!published) continue;
      for (const [slug, names] of byProfile(namesInSentence(units.get(id)?.text ?? "", named.get(id)))) {
        const list = forms.get(slug) ?? [];
        forms.set(slug, list);
        for (const name of names) {
          const known = list.find((one) => one.name === name && one.article.slug === own);
          const sentence = { id, cite: routes.sentence(own, id) };
          if (known === undefined) list.push({ name, article: { slug: own, title }, sentences: [sentence] });
          else known.sentences.push(sentence);
        }
      }
    }
  }
  return forms;
}
