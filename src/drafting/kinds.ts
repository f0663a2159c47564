import type { ProfileKind } from "../schemas/profile.ts";
import type { Manner } from "./languages/manner.ts";
import { anyOf } from "./subjects.ts";

/** A first name or an initial, and a surname. */
const OF_PERSON = /^(?:\p{Lu}[\p{Ll}’'ʼ-]+|\p{Lu}\.)(?:\s?(?:\p{Lu}[\p{L}’'ʼ-]+|\p{Lu}\.)){1,3}$/u;

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * What a name seems to be the name of: by the words that it is made of, and by those that stand before it in the
 * text. Only to be proposed; nothing where they do not tell.
 */
export function guessKind(name: string, texts: readonly string[], manner: Manner): ProfileKind | undefined {
  const has = (words: readonly string[]): boolean => new RegExp(anyOf(words), "u").test(name);
  const stands = (behind: readonly string[]): boolean => {
    const own = new RegExp(`${anyOf(behind)}\\.?\\s+${escape(name)}(?![\\p{L}’'ʼ])`, "iu");
    return texts.some((text) => own.test(text));
  };
  if (has(manner.bodies)) return "organisation";
  if (stands(manner.offices)) return "person";
  if (has(manner.placeWords) || stands(manner.placing)) return "place";
  return OF_PERSON.test(name) ? "person" : undefined;
}

/**
 * True for a name that somebody bears for sure: it has the form of one, and an office or a verb of saying stands
 * before it, or its last word stands elsewhere alone.
 */
export function isSurelyPerson(name: string, texts: readonly string[], manner: Manner): boolean {
  if (!OF_PERSON.test(name) || guessKind(name, texts, manner) !== "person") return false;
  const own = escape(name);
  const surname = escape(name.split(/\s+/).at(-1) ?? "");
  const addressed = new RegExp(`${anyOf([...manner.offices, ...manner.saying])}\\.?\\s+${own}(?![\\p{L}’'ʼ])`, "iu");
  const alone = new RegExp(`(?<!\\p{L})${surname}(?!\\p{L})`, "u");
  const whole = new RegExp(own, "gu");
  return texts.some((text) => addressed.test(text) || alone.test(text.replaceAll(whole, "")));
}
