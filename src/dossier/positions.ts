import { catalogue } from "../errors/catalogue.ts";
import type { BriefFields } from "../schemas/brief.ts";
import type { Entry } from "../schemas/well-formed.ts";
import { routes } from "../urls/routes.ts";
import { sentenceAddress } from "../urls/sentence-address.ts";
import { hasLost } from "../schemas/lost.ts";
import type { ClaimBook } from "./claim-book.ts";
import { isSentence } from "./coverage.ts";
import type { Article, Position, PositionTable, ProfileLink } from "./dossier.ts";
import { fieldOf, profileAt, report } from "./entry-checks.ts";
import type { State } from "./state.ts";

type Fields = NonNullable<BriefFields["positions"]>;

const sentencesOf = (state: State, { slug }: Article): string[] =>
  (state.articles.get(slug)?.blocks ?? []).flatMap((block) => block.sentences.map((one) => one.id)).filter(isSentence);

/** Reports each sentence that is neither in a cell nor listed apart, and each that is listed and should not be. */
function checkEverySentence(
  state: State,
  entry: Entry<BriefFields>,
  { apart }: Fields,
  articles: readonly Article[],
  inCells: ReadonlySet<string>,
): void {
  const listed = new Set<string>();
  apart.forEach(({ article, sentences }, index) => {
    const read = articles.find((one) => one.slug === article);
    if (read === undefined) {
      state.complete = false;
      const lost = state.unreadable.articles;
      if (lost === "all" || lost.has(article) || hasLost(entry, ["articles"])) return;
      const valid = articles.map((one) => one.slug);
      report(
        state,
        fieldOf(entry, ["positions", "apart", index, "article"]),
        catalogue.unknownId("article of this brief", article, valid),
      );
      return;
    }
    // Where it differs from its received text, the numbers of its sentences may not be right.
    if (state.articles.get(article)?.asReceived !== undefined) return;
    const valid = sentencesOf(state, read);
    sentences.forEach((id, at) => {
      const place = fieldOf(entry, ["positions", "apart", index, "sentences", at]);
      if (!valid.includes(id)) report(state, place, catalogue.unknownId("sentence", id, valid));
      else if (inCells.has(`${article}#${id}`)) report(state, place, catalogue.apartInCell(id));
      else if (listed.has(`${article}#${id}`)) report(state, place, catalogue.listedTwice(id));
      listed.add(`${article}#${id}`);
    });
  });
  if (!state.complete) return;
  for (const article of articles) {
    const missing = sentencesOf(state, article).filter((id) => {
      const name = `${article.slug}#${id}`;
      return !inCells.has(name) && !listed.has(name);
    });
    if (missing.length > 0) report(state, fieldOf(entry, ["positions"]), catalogue.noPosition(missing, article.slug));
  }
}

/**
 * Joins the table of positions. Every sentence of the articles that the brief reads stands in a cell or
 * is listed apart with a reason; so nothing that a side wants is left out unseen.
 */
export function joinPositions(
  state: State,
  entry: Entry<BriefFields>,
  book: ClaimBook,
  articles: readonly Article[],
  brief: Position["brief"],
): PositionTable | undefined {
  const { positions } = entry.fields;
  if (positions === undefined) return undefined;
  const path = ["positions", "issues"];
  const actors = positions.actors.flatMap(
    (slug, index) => profileAt(state, entry, slug, ["positions", "actors", index]) ?? [],
  );
  positions.actors.forEach((slug, index) => {
    const place = fieldOf(entry, ["positions", "actors", index]);
    if (positions.actors.indexOf(slug) !== index) report(state, place, catalogue.listedTwice(slug));
  });
  const issues = positions.issues.map(({ issue, cells }, row) => {
    const blocks = book.addClaims(
      cells.map(({ claim, name, evidence }, index) => ({
        fields: { claim, name, evidence },
        path: [...path, row, "cells", index],
      })),
    );
    const all = cells.flatMap(({ actor: slug, stance }, index): Position[] => {
      const actor = actors.find((one) => one.slug === slug);
      const block = blocks[index];
      if (actor === undefined && !positions.actors.includes(slug) && !hasLost(entry, ["positions", "actors"])) {
        const at = fieldOf(entry, [...path, row, "cells", index, "actor"]);
        report(state, at, catalogue.unknownId("actor of this table", slug, positions.actors));
      }
      return actor === undefined || block === undefined ? [] : [{ issue, actor, stance, block, brief }];
    });
    const cellOf = (actor: ProfileLink) => ({ actor, positions: all.filter((one) => one.actor === actor) });
    return { issue, cells: actors.map(cellOf) };
  });
  const inCells = new Set(
    issues.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.positions.flatMap(({ block }) => block.claims.flatMap((one) => one.sentences))),
    ),
  );
  checkEverySentence(state, entry, positions, articles, inCells);
  const apart = positions.apart.map(({ article: slug, sentences, reason }) => {
    const article = { href: routes.article(slug), parts: state.places.articles.get(slug) ?? [] };
    return { sentences: sentences.map((id) => ({ id, cite: sentenceAddress(article, id) })), reason };
  });
  return { actors, issues, apart };
}
