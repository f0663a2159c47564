import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import type { EvidenceFields, NamedEvidenceFields } from "../schemas/evidence.ts";
import type { Entry } from "../schemas/well-formed.ts";
import type { Evidence } from "./dossier.ts";
import { doubt, fieldOf, report, type At } from "./entry-checks.ts";
import { hasLost, hasLostName, isLost } from "../schemas/lost.ts";
import { articleAt, resolveEvidence } from "./evidence.ts";
import type { State } from "./state.ts";

/** An entry that may declare evidence by name. */
export type Declaring = Entry<{ evidence?: NamedEvidenceFields[] }>;

/** Resolves what stands after `evidence:` in a link of one entry. */
export interface EvidenceKeys {
  /** The evidence of one key: a name of the entry's own, a held article, or a reference. */
  resolve(key: string, quote: string | undefined, at: At): Evidence[];
  isName(key: string): boolean;
  /** Reports the names that no claim has called on. */
  reportIdle(): void;
}

/** The field that a piece of evidence is blamed on. */
const blamed = (fields: EvidenceFields): "quote" | "reference" => ("quote" in fields ? "quote" : "reference");

/** A piece of evidence that a file declares at a path → resolved, or nothing and a problem. */
export function resolveDeclared(
  state: State,
  entry: Declaring,
  fields: EvidenceFields,
  path: readonly PropertyKey[],
): Evidence[] {
  if (hasLost(entry, path)) doubt(state);
  if ("article" in fields && ["article", "quote"].some((field) => isLost(entry, [...path, field]))) {
    articleAt(state, fields.article, fieldOf(entry, [...path, "article"]));
    return [];
  }
  return resolveEvidence(state, fields, fieldOf(entry, [...path, blamed(fields)])) ?? [];
}

/** Opens the keys of one entry. */
export function openEvidenceKeys(state: State, entry: Declaring): EvidenceKeys {
  const declared = entry.fields.evidence ?? [];
  const names = new Set(declared.map((one) => one.name));
  const used = new Set<string>();
  declared.forEach(({ name }, index) => {
    if (!state.articles.has(name) && !state.references.has(name)) return;
    report(
      state,
      fieldOf(entry, ["evidence", index, "name"]),
      catalogue.duplicateSlug(name, "an article or a reference"),
    );
  });
  const resolved = (fields: EvidenceFields, at: At): Evidence[] => resolveEvidence(state, fields, at) ?? [];

  return {
    isName: (key) => names.has(key),
    resolve(key, quote, at) {
      if (names.has(key)) {
        used.add(key);
        if (quote !== undefined) report(state, at, catalogue.quotationBesideName(key));
        if (hasLostName(entry, ["evidence"])) doubt(state);
        return declared.flatMap((one, index) =>
          one.name === key ? resolveDeclared(state, entry, one, ["evidence", index]) : [],
        );
      }
      if (state.articles.has(key)) {
        if (quote !== undefined) return resolved({ article: key, quote, beyond: [] }, at);
        state.complete = false;
        report(state, at, catalogue.quotationMissing(key));
        return [];
      }
      if (state.references.has(key)) {
        if (quote !== undefined) report(state, at, catalogue.quotationOfReference(key));
        return resolved({ reference: key }, at);
      }
      state.complete = false;
      const { articles, references } = state.unreadable;
      const lost = references === "all" || articles === "all" || articles.has(key) || hasLostName(entry, ["evidence"]);
      const valid = [...names, ...state.articles.keys(), ...state.references.keys()];
      if (lost) doubt(state);
      else report(state, at, catalogue.unknownId("evidence", key, closest(key, valid)));
      return [];
    },
    reportIdle() {
      declared.forEach(({ name }, index) => {
        if (!used.has(name)) report(state, fieldOf(entry, ["evidence", index, "name"]), catalogue.idleEvidence(name));
      });
    },
  };
}
