/** The ids of the places of an article’s page that hold words of the source, as a pattern: `s4`, `headline`, `heading-1`, `foot`, `foot-2`. */
export const SOURCE_PLACE = "(?:s\\d+|headline|heading-\\d+|foot(?:-\\d+)?)";
