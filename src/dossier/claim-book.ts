import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import { placeOfField } from "../errors/position.ts";
import { problem, type Place } from "../errors/problem.ts";
import type { ProseContext, WrittenClaim } from "../markdown/context.ts";
import { renderPlainClaim, renderProse, type RenderedBlock } from "../markdown/pipeline.ts";
import type { ClaimFields, EvidenceFields, NamedEvidenceFields } from "../schemas/evidence.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import type { Block, Claim, Evidence, Section, Use } from "./dossier.ts";
import { lookUp, quoteElements, resolveEvidence } from "./evidence.ts";
import { findNames } from "./names.ts";
import type { State } from "./state.ts";

/** What a book needs to know of the entry whose claims it keeps. */
export interface BookOptions {
  kind: Use["kind"];
  title: string;
  href: string;
  date?: Use["date"];
  /** True where the entry has a page of its own, on which each claim has an id. */
  ids: boolean;
  /** The profile on whose own page the claims stand. */
  self?: string;
}

/** The claims of one entry: numbers them, resolves their evidence, renders them with their text. */
export interface ClaimBook {
  claims: Claim[];
  addClaim(fields: ClaimFields, path: readonly PropertyKey[]): Block;
  renderBody(): Section[];
  /** A claim that other parts of the file refer to by name. */
  named(name: string, path: readonly PropertyKey[]): Claim[];
  /** Reports what the file declares and no claim uses. */
  close(): void;
}

type Declared = Entry<{ evidence?: NamedEvidenceFields[] }>;

/** Opens the book of one entry. */
export function openClaimBook(state: State, entry: Declared, options: BookOptions): ClaimBook {
  const { file, source } = entry;
  const declared = entry.fields.evidence ?? [];
  const usedNames = new Set<string>();
  const claims: Claim[] = [];

  const keep = (text: string, name: string | undefined, evidence: Evidence[], place: Place): number => {
    const number = claims.length + 1;
    const sentences = evidence.flatMap((one) =>
      one.kind === "quoted" ? one.parts.flat().map((piece) => `${one.article.slug}#${piece.sentence}`) : [],
    );
    const claim: Claim = { number, name, text, evidence, sentences: [...new Set(sentences)] };
    if (new Set(evidence.map((one) => one.kind)).size > 1) {
      state.problems.push(problem(place, catalogue.mixedEvidence()));
    }
    claims.push(claim);
    const href = options.ids ? `${options.href}#c${number}` : options.href;
    const use: Use = { kind: options.kind, title: options.title, href, text, date: options.date };
    state.claims.push({ claim, use });
    for (const one of evidence) if (one.kind === "reference") one.reference.usedBy.push(use);
    return number;
  };

  const resolve = (fields: EvidenceFields, place: Place): Evidence[] => {
    const one = resolveEvidence(state, fields, place);
    return one === undefined ? [] : [one];
  };

  const byKey = (key: string, quote: string | undefined, place: Place): Evidence[] => {
    const entries = declared.flatMap((one, index) => (one.name === key ? [{ one, index }] : []));
    if (entries.length > 0) {
      usedNames.add(key);
      return entries.flatMap(({ one, index }) =>
        resolve(one, placeOfField(file, source, ["evidence", index, "quote" in one ? "quote" : "reference"])),
      );
    }
    if (state.articles.has(key)) {
      if (quote !== undefined) return resolve({ article: key, quote }, place);
      state.problems.push(problem(place, catalogue.quotationMissing(key)));
      return [];
    }
    if (state.references.has(key)) {
      if (quote !== undefined) state.problems.push(problem(place, catalogue.quotationOfReference(key)));
      return resolve({ reference: key }, place);
    }
    const valid = [...declared.map((one) => one.name), ...state.articles.keys(), ...state.references.keys()];
    state.problems.push(problem(place, catalogue.unknownId("evidence", key, closest(key, valid))));
    return [];
  };

  const context: ProseContext = {
    file,
    self: options.self,
    report: (one) => state.problems.push(one),
    claimId: (number) => (options.ids ? `c${number}` : undefined),
    findNames: (text) =>
      findNames(text, state.names).map((one) => ({ ...one, href: state.profiles.get(one.slug)?.href })),
    addClaim({ keys, quote, text, place, evidencePlace }: WrittenClaim) {
      const evidence = keys.flatMap((key) => byKey(key, quote, evidencePlace));
      const [name] = keys.filter((key) => declared.some((one) => one.name === key));
      return keep(text, name, evidence, place);
    },
    quoteInClaim(number, words, place) {
      const quoted = claims[number - 1]?.evidence.find((one) => one.kind === "quoted");
      const joined = quoted === undefined ? undefined : state.articles.get(quoted.article.slug);
      if (joined === undefined) {
        state.problems.push(problem(place, catalogue.looseQuotation(`“${words}”`)));
        return undefined;
      }
      const found = lookUp(state, joined, words, place);
      return found === undefined ? undefined : quoteElements(joined, found);
    },
    hrefOf(url, place) {
      const [scheme = "", slug = ""] = url.split(":");
      const known: Record<string, { has: (slug: string) => boolean; all: Iterable<string>; href: string | undefined }> =
        {
          event: { has: (one) => state.eventTitles.has(one), all: state.eventTitles.keys(), href: routes.event(slug) },
          profile: {
            has: (one) => state.profiles.has(one),
            all: state.profiles.keys(),
            href: state.profiles.get(slug)?.href,
          },
          article: { has: (one) => state.articles.has(one), all: state.articles.keys(), href: routes.article(slug) },
        };
      const target = known[scheme];
      if (target?.has(slug)) return target.href;
      const message =
        target === undefined ? catalogue.badLink(url) : catalogue.unknownId(scheme, slug, closest(slug, target.all));
      state.problems.push(problem(place, message));
      return undefined;
    },
  };

  const asBlock = (rendered: RenderedBlock): Block => {
    const own = rendered.claims.flatMap((number) => claims[number - 1] ?? []);
    const kinds = new Set(own.flatMap((claim) => claim.evidence.map((one) => one.kind)));
    if (rendered.claims.length === 0) {
      state.problems.push(problem(rendered.place, catalogue.noClaim(rendered.text.slice(0, 60))));
    } else if (kinds.size > 1 && own.length > 1) {
      state.problems.push(problem(rendered.place, catalogue.mixedEvidence()));
    }
    return { kind: rendered.kind, html: rendered.html, claims: own, background: kinds.has("reference") };
  };

  return {
    claims,
    addClaim(fields, path) {
      const evidence = fields.evidence.flatMap((one, index) =>
        resolve(one, placeOfField(file, source, [...path, "evidence", index, "quote" in one ? "quote" : "reference"])),
      );
      const place = placeOfField(file, source, [...path, "claim"]);
      const number = keep(fields.claim, fields.name, evidence, place);
      return asBlock(renderPlainClaim(fields.claim, number, place, context));
    },
    renderBody: () => renderProse(source, context).map(({ title, blocks }) => ({ title, blocks: blocks.map(asBlock) })),
    named(name, path) {
      const claim = claims.find((one) => one.name === name);
      if (claim !== undefined) return [claim];
      const valid = claims.flatMap((one) => one.name ?? []);
      state.problems.push(
        problem(placeOfField(file, source, path), catalogue.unknownId("claim", name, closest(name, valid, 20))),
      );
      return [];
    },
    close() {
      declared.forEach(({ name }, index) => {
        if (usedNames.has(name)) return;
        const place = placeOfField(file, source, ["evidence", index, "name"]);
        state.problems.push(problem(place, catalogue.idleEvidence(name)));
      });
    },
  };
}
