import type { z } from "zod";
import { date, fields, list, text } from "./fields.ts";

const era = fields({
  name: text.meta({ description: "A neutral name.", examples: ["Union treaties"] }),
  years: date.meta({ description: "Its whole years.", examples: ["1997/1999"] }),
});

/** Spans of years, each with its name, of which an editor reads `description`. */
export const erasOf = (description: string) => list(era).meta({ description });

/** The scale of a timeline’s drawing: where it begins, and which days its last part tells. */
export const scale = {
  from: date.meta({
    description:
      "The drawing begins here: one year, month or day that lies before those of days:. What is earlier stands in the list alone.",
    examples: ["1997"],
  }),
  days: date.meta({
    description: "The last part of the drawing, told in days, 92 at most; no event lies behind them.",
    examples: ["2019-12-01/2019-12-20"],
  }),
};

/** What one story draws its own timeline by. */
export const ownDrawing = fields({
  ...scale,
  eras: erasOf("Spans of whole years, in order, none within another; they are named in this brief’s drawings alone."),
});

/** How a timeline is drawn: its scale, and the names of its spans of years. */
export type DrawingFields = z.infer<typeof ownDrawing>;
