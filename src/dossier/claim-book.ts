import { catalogue } from "../errors/catalogue.ts";
import { closest } from "../errors/closest.ts";
import type { ProseContext } from "../markdown/context.ts";
import { renderPlainClaim, renderProse, type RenderedBlock } from "../markdown/pipeline.ts";
import type { ClaimFields, EvidenceFields } from "../schemas/evidence.ts";
import { checkClaim } from "./claim-checks.ts";
import { hasLost, hasLostName } from "../schemas/lost.ts";
import type { Beyond, Block, Claim, Evidence, Section, Use } from "./dossier.ts";
import { linkToEntry } from "./entry-links.ts";
import { faultsIn, fieldOf, report, tell, type At } from "./entry-checks.ts";
import { openEvidenceKeys, resolveDeclared, type Declaring } from "./evidence-keys.ts";
import { quotedIn } from "./evidence.ts";
import { checkJoiningWords } from "./joining-words.ts";
import { findNames } from "./names.ts";
import { checkHeading } from "./plain-text.ts";
import { quoteWithin } from "./quote-in-claim.ts";
import { previewId } from "../urls/preview.ts";
import type { State } from "./state.ts";
import { takeTerm } from "./terms.ts";

/** What a book needs to know of the entry whose claims it keeps. */
export interface BookOptions {
  kind: Use["kind"];
  title: string;
  href: string;
  date?: Use["date"];
  /** The short id of a claim by its number; it is unique on the page where the claim stands. */
  idOf: (number: number) => string;
  /** What of the short id the claim's element carries, where the element around it tells the rest. */
  markOf?: (number: number) => string;
  /** True where the entry has a page of its own, on which each claim can be linked to. */
  anchored: boolean;
  /** The profile on whose own page the claims stand. */
  self?: string;
  /** Profiles that the head of the entry links already. */
  linked?: readonly string[];
}

/** The claims of one entry: numbers them, resolves their evidence, renders them with their text. */
export interface ClaimBook {
  /** Adds claims written in front matter, at their paths there; together they are one section. */
  addClaims(claims: readonly { fields: ClaimFields; path: readonly PropertyKey[] }[]): Block[];
  /** Adds the claims of the Markdown body. */
  renderBody(): Section[];
  /** All claims so far. */
  all(): readonly Claim[];
  /** Claims that other parts of the file refer to by name. */
  named(name: string, path: readonly PropertyKey[]): Claim[];
  /** Reports what the file declares and no claim uses. */
  close(): void;
}

/** Two letters or digits: less says nothing. */
const CLAIM = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

/** What the body of an event or a profile is made of. */
const BODY = ["paragraphs", "- lists"];

/** Opens the book of one entry. */
export function openClaimBook(state: State, entry: Declaring, options: BookOptions): ClaimBook {
  const { file, source } = entry;
  const keys = openEvidenceKeys(state, entry);
  const claims: Claim[] = [];
  const used = new Set<Beyond>();
  const maimed = new Set<number>();
  const declarations: { one: Beyond; path: PropertyKey[] }[] = [];
  const declare = (evidence: EvidenceFields, path: readonly PropertyKey[]): void => {
    if (!("beyond" in evidence)) return;
    evidence.beyond.forEach((one, index) => declarations.push({ one, path: [...path, "beyond", index] }));
  };
  entry.fields.evidence?.forEach((one, index) => declare(one, ["evidence", index]));

  /** `whole` is false where evidence was lost to a mistake: what the rest lacks says nothing then. */
  const keep = (text: string, name: string | undefined, evidence: Evidence[], whole: boolean, at: At): number => {
    const number = claims.length + 1;
    const id = options.idOf(number);
    const sentences = evidence.flatMap((one) =>
      one.kind === "quoted" ? one.parts.flat().map((piece) => `${one.article.slug}#${piece.sentence}`) : [],
    );
    const claim: Claim = { number, id, name, text, html: "", evidence, sentences: [...new Set(sentences)] };
    if (new Set(evidence.map((one) => one.kind)).size > 1) report(state, at, catalogue.mixedEvidence());
    claims.push(claim);
    if (whole) checkClaim(state, { text, evidence, at }, used);
    else maimed.add(number);
    const href = options.anchored ? `${options.href}#${id}` : options.href;
    const use: Use = { kind: options.kind, title: options.title, href, text, date: options.date };
    state.claims.push({ claim, use, at });
    for (const one of evidence) if (one.kind === "reference") one.reference.usedBy.push(use);
    return number;
  };

  const isTaken = (name: string): boolean => keys.isName(name) || claims.some((one) => one.name === name);

  const context: ProseContext = {
    file,
    self: options.self,
    numberAll: options.kind === "brief",
    report(one) {
      tell(state, one);
      state.complete = false;
    },
    claimId: (number) => ({ id: (options.markOf ?? options.idOf)(number), anchored: options.anchored }),
    findNames: (text) =>
      findNames(text, state.names).map((one) => ({
        ...one,
        href: state.profiles.get(one.slug)?.href,
        preview: previewId(one.slug),
      })),
    addClaim({ keys: written, quote, text, place, evidencePlace }) {
      if (!CLAIM.test(text)) report(state, () => place, catalogue.emptyClaim());
      const before = faultsIn(state);
      const evidence = written.flatMap((key) => keys.resolve(key, quote, evidencePlace));
      return keep(text, written.find(keys.isName), evidence, faultsIn(state) === before, () => place);
    },
    quoteInClaim(number, words, at) {
      const { text = "", evidence = [] } = claims[number - 1] ?? {};
      const quoted = quotedIn(evidence);
      if (maimed.has(number) || evidence.length === 0) return undefined;
      const unmarked = words.slice(1, -1);
      if (quoted.length > 0) return quoteWithin(state, quoted, unmarked, at);
      takeTerm(state, words, text, at, catalogue.quotationOfWork);
      return undefined;
    },
    looseMarks: (words, around, at) => takeTerm(state, words, around, at, catalogue.looseQuotation),
    joiningWords: (text, isLink, at) => checkJoiningWords(state, text, isLink, at),
    linkOf: (url, place) => linkToEntry(state, url, () => place),
  };

  /** A block without a claim is a mistake of its own only where nothing else is wrong with it. */
  const refuseWithoutClaim = ({ at, text }: RenderedBlock): void => {
    const { line } = at();
    const blamed = state.problems.some((one) => one.file === file && one.line === line);
    if (!blamed && text !== "") report(state, at, catalogue.noClaim(text.slice(0, 60)));
  };

  const asBlock = (rendered: RenderedBlock): Block => {
    const own = rendered.claims.flatMap((number) => claims[number - 1] ?? []);
    const kinds = new Set(own.flatMap((claim) => claim.evidence.map((one) => one.kind)));
    if (own.length === 0) refuseWithoutClaim(rendered);
    else if (kinds.size > 1 && own.length > 1) report(state, rendered.at, catalogue.mixedEvidence());
    const numbered = own.length > 1 || context.numberAll;
    return { kind: rendered.kind, html: rendered.html, claims: own, background: kinds.has("reference"), numbered };
  };

  return {
    addClaims(written) {
      const linked = new Set(options.linked);
      return written.map(({ fields, path }) => {
        if (fields.name !== undefined && isTaken(fields.name) && !hasLost(entry, path.slice(0, 1)))
          report(state, fieldOf(entry, [...path, "name"]), catalogue.nameTaken(fields.name));
        fields.evidence.forEach((one, index) => declare(one, [...path, "evidence", index]));
        const before = faultsIn(state);
        const evidence = fields.evidence.flatMap((one, index) =>
          resolveDeclared(state, entry, one, [...path, "evidence", index]),
        );
        const at = fieldOf(entry, [...path, "claim"]);
        const number = keep(fields.claim, fields.name, evidence, faultsIn(state) === before, at);
        return asBlock(renderPlainClaim(fields.claim, number, at, linked, context));
      });
    },
    renderBody: () =>
      renderProse(source, { ...context, linked: new Set(options.linked) }).map(({ title, at, blocks }) => {
        if (title !== undefined && options.kind !== "brief") report(state, at, catalogue.unknownBlock("heading", BODY));
        else if (blocks.length === 0) report(state, at, catalogue.emptySection(title ?? ""));
        const own = blocks.map(asBlock);
        if (title !== undefined && options.kind === "brief")
          checkHeading(
            state,
            title,
            own.flatMap((block) => block.claims),
            at,
          );
        return { title, blocks: own };
      }),
    all: () => claims,
    named(name, path) {
      const claim = claims.find((one) => one.name === name);
      if (claim !== undefined) return [claim];
      if (["bottomLine", "positions", "evidence"].some((field) => hasLostName(entry, [field]))) return [];
      const valid = claims.flatMap((one) => one.name ?? []);
      report(state, fieldOf(entry, path), catalogue.unknownId("claim", name, closest(name, valid)));
      return [];
    },
    close() {
      keys.reportIdle();
      if (!state.complete) return;
      for (const { one, path } of declarations) {
        if (!used.has(one)) report(state, fieldOf(entry, [...path, "words"]), catalogue.idleBeyond(one.words));
      }
    },
  };
}
