import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import type { ProfileFields } from "../schemas/profile.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { fieldOf, report } from "./entry-checks.ts";
import { hasLost, isLost } from "../schemas/lost.ts";
import type { State } from "./state.ts";

/** A text as it is compared with names: its letters and digits alone, in small letters. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** The names of a profile and of its picture: an alternative text has to say more than one of these. */
function namesOf({ name, aliases, spellings, native, portrait }: ProfileFields): string[] {
  const file = portrait?.file ?? "";
  return [name, ...aliases, ...spellings, ...native.map((one) => one.name), file, file.replace(/\.\w+$/, "")];
}

function checkPortrait(content: Content, state: State, entry: Entry<ProfileFields>): void {
  const { portrait } = entry.fields;
  if (portrait === undefined) return;
  const { file, alt } = portrait;
  if (!content.pictures.has(file)) {
    const near = closest(file, content.pictures.keys());
    report(state, fieldOf(entry, ["portrait", "file"]), catalogue.missingPicture(file, near));
  }
  if (namesOf(entry.fields).some((name) => bare(name) === bare(alt))) {
    report(state, fieldOf(entry, ["portrait", "alt"]), catalogue.emptyAlt(alt));
  }
  const mayHavePage = hasLost(entry, ["role"]) || hasLost(entry, ["ties"]);
  if (state.profiles.get(entry.slug)?.href === undefined && !mayHavePage) {
    report(state, fieldOf(entry, ["portrait"]), catalogue.portraitWithoutPage());
  }
}

/** A picture that no profile names; not so where a mistake may have lost the name. */
function checkPictures({ pictures, profiles }: Content, state: State): void {
  const named = new Set(profiles.flatMap(({ fields }) => fields.portrait?.file ?? []));
  const { profiles: unreadable } = state.unreadable;
  const isUnnamed =
    unreadable === "all" ||
    unreadable.size > 0 ||
    [...named].some((name) => !pictures.has(name)) ||
    profiles.some((one) => isLost(one, ["portrait"]));
  for (const [name, { file, size }] of pictures) {
    if (isUnnamed || size === undefined || named.has(name)) continue;
    state.problems.push(problem({ file, line: 1, column: 1 }, catalogue.idlePicture(name)));
  }
}

/** Every portrait has its picture, and every picture is a portrait. */
export function checkPortraits(content: Content, state: State): void {
  for (const entry of content.profiles) checkPortrait(content, state, entry);
  checkPictures(content, state);
}
