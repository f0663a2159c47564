import { sentenceAddress } from "../urls/sentence-address.ts";
import type { NamedAs } from "./claim-names.ts";
import type { NameForm, Profile } from "./dossier.ts";
import { findNames, keyOf, type FoundName } from "./names.ts";
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

/** Words that mean a profile in some text and are no name of its own. */
export const borrowedIn = (state: State, slug: string, words: readonly string[]): string[] =>
  words.filter((one) => findNames(one, state.names)[0]?.slug !== slug);

/** Spellings and aliases of a profile that no form in a held article is; however their apostrophes and accents are written. */
export function elsewhereOf(
  { name, spellings, aliases }: Pick<Profile, "name" | "spellings" | "aliases">,
  forms: readonly NameForm[],
): string[] {
  const found = new Set([name, ...forms.map((form) => form.name)].map(keyOf));
  return [...spellings, ...aliases].filter((one) => !found.has(keyOf(one)));
}

/** Puts a sentence to the form of a name that it has; the forms of one article stand together, those of the last at the end. */
function addForm<Form extends NameForm>(forms: Form[], form: Form, isSame: (one: Form) => boolean): void {
  const first = forms.findLastIndex((one) => one.article.slug !== form.article.slug) + 1;
  const known = forms.slice(first).find((one) => one.name === form.name && isSame(one));
  if (known === undefined) forms.push(form);
  else known.sentences.push(...form.sentences);
}

const listOf = <Item>(lists: Map<string, Item[]>, slug: string): Item[] => {
  const list = lists.get(slug) ?? [];
  lists.set(slug, list);
  return list;
};

/** The forms of names in the held articles, by profile, in the order in which they first stand there. */
export interface Forms {
  forms: Map<string, NameForm[]>;
  lent: Map<string, Profile["lent"]>;
}

/** Gathers the forms of each profile's name: those that mean it, and those of its own that mean another. */
export function formsOf(state: State): Forms {
  const found: Forms = { forms: new Map(), lent: new Map() };
  for (const { article, blocks, named, units } of state.articles.values()) {
    const { slug: own, title, language, source } = article;
    for (const { id, published } of blocks.flatMap((block) => block.sentences)) {
      if (!published) continue;
      for (const [slug, names] of byProfile(namesInSentence(units.get(id)?.text ?? "", named.get(id)))) {
        for (const name of names) {
          const form = (): NameForm => ({
            name,
            article: { slug: own, title, language, source },
            sentences: [{ id, cite: sentenceAddress(article, id) }],
          });
          addForm(listOf(found.forms, slug), form(), () => true);
          const owner = findNames(name, state.names)[0]?.slug;
          const meant = state.profiles.get(slug);
          if (owner === undefined || owner === slug || meant === undefined) continue;
          addForm(listOf(found.lent, owner), { ...form(), meant }, (one) => one.meant.slug === slug);
        }
      }
    }
  }
  return found;
}
