import { catalogue } from "../errors/catalogue.ts";
import type { ArticleFields } from "../schemas/article.ts";
import { hasLost } from "../schemas/lost.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { findNames } from "./names.ts";
import { isSlug, ownersIn } from "./speakers.ts";
import type { State } from "./state.ts";
import type { Searchable } from "./verify.ts";

/** Speech that a dash begins, and no mark. */
const BY_DASH = /^\s*[—–-]/;

/** The slug, reporter or caption that an editor may have meant by words that name a speaker; nothing where they are somebody else’s. */
function meantBy(state: State, speaker: string): string | undefined {
  if (isSlug(speaker)) return undefined;
  const slug = speaker.toLowerCase().replace(/[\s_-]+/g, "-");
  if (slug === "reporter" || slug === "caption" || state.profiles.has(slug)) return slug;
  const [first, ...others] = findNames(speaker, state.names);
  const isWhole = first !== undefined && others.length === 0 && first.start === 0 && first.end === speaker.length;
  return isWhole ? first.slug : undefined;
}

/**
 * Holds the voices of an article against its double marks: a sentence that is quoted has words between them, and one that
 * lies between them whole is quoted, unless a note says what it is; speakers who have a profile are named by its slug.
 * `isUnsure`: of which sentences nothing can be said.
 */
export function checkVoices(
  state: State,
  entry: Entry<ArticleFields>,
  searchable: Searchable,
  isUnsure: (id: string) => boolean,
): void {
  const owners = ownersIn(searchable);
  const texts = new Map(
    searchable.blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
  );
  for (const [id, { speaker, voice, note }] of Object.entries(entry.fields.sentences)) {
    const path = ["sentences", id];
    if (isUnsure(id) || hasLost(entry, path)) continue;
    const meant = meantBy(state, speaker);
    if (meant !== undefined)
      report(state, fieldOf(entry, [...path, "speaker"]), catalogue.speakerHasProfile(speaker, meant));
    const own = owners.get(id);
    if (own === undefined || own.size === 0 || note !== undefined) continue;
    const blame = fieldOf(entry, [...path, "voice"]);
    if (voice === "quoted" && !own.has("speaker") && !BY_DASH.test(texts.get(id) ?? ""))
      report(state, blame, catalogue.quotedWithoutMarks(id));
    if (voice !== "quoted" && !own.has("report")) report(state, blame, catalogue.marksWithoutQuoted(id, voice));
  }
}
