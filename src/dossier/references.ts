import { catalogue } from "../errors/catalogue.ts";
import { placeOfKey } from "../errors/position.ts";
import { problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import { routes } from "../urls/routes.ts";
import type { State } from "./state.ts";

/** Takes in the works cited; a key that is an article's slug, too, is reported. */
export function joinReferences(state: State, content: Content): void {
  const { references: file } = content;
  const articles = new Map(content.articles.map((one) => [one.slug, one]));
  for (const [key, fields] of Object.entries(file?.fields ?? {})) {
    const article = articles.get(key);
    if (article !== undefined && file !== undefined) {
      const place = placeOfKey(file.file, file.source, [key]);
      state.problems.push(problem(place, catalogue.duplicateSlug(key, article.file)));
    }
    state.references.set(key, {
      key,
      href: routes.reference(key, state.places.references.get(key)),
      ...fields,
      usedBy: [],
    });
  }
}
