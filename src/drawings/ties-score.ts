import type { ProfileLink, Tie } from "../dossier/dossier.ts";
import type { TieKind } from "../schemas/profile.ts";
import type { Box } from "./boxes.ts";

/** An actor as the drawing shows it. */
export type DrawnActor = Pick<ProfileLink, "slug" | "name" | "kind">;

/** A tie as the drawing shows it. */
export type DrawnTie = Pick<Tie, "kind" | "past"> & Record<"subject" | "object", Pick<ProfileLink, "slug">>;

/** For wide pages and paper, or for the column of a phone. */
export type TiesForm = "wide" | "narrow";

/** What is to be drawn. */
export interface Score {
  /** In the order of their lines; those of one kind follow one another. */
  actors: readonly DrawnActor[];
  ties: readonly DrawnTie[];
  /** The kinds of tie in their order, and the words that stand over each. */
  headings: readonly { kind: TieKind; words: string }[];
}

/** A line of words: where it begins, its baseline, and the box that it fills at most. */
export interface Lettering {
  text: string;
  x: number;
  y: number;
  box: Box;
}

/** The line of an actor, from the left edge of the drawing to its right, and the name above it. */
export interface Row {
  slug: string;
  y: number;
  name: Lettering[];
}

/** A tie in a column of its own, from its subject's row to its object's. */
export interface Stroke {
  tie: DrawnTie;
  x: number;
  from: number;
  to: number;
  /** True where it passes the row of an actor whom it does not join. */
  passes: boolean;
}

/** What holds the strokes of one kind together: a bracket above them, and on it the heading. */
export interface Head {
  words: Lettering[];
  left: number;
  right: number;
  y: number;
  /** The upper end of the pole on which the heading stands, where that is not the bracket itself. */
  pole: number;
}

/** Rows and the strokes between them. A further system has other groups of strokes, and the rows that those join. */
export interface System {
  rows: Row[];
  strokes: Stroke[];
  heads: Head[];
}

/** Everything in its place, in units from the upper left. */
export interface TiesLayout {
  width: number;
  height: number;
  /** Where all rows end. */
  right: number;
  systems: System[];
  /** The sizes of letters. */
  sizes: Record<"name" | "heading", number>;
  /** Actors without a tie to another of them; they have no row. */
  alone: DrawnActor[];
}
