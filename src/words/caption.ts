/** The caption of a photograph as a speaker: among several articles with the name of its own. */
export const captionOf = (caption: string, source: string | undefined): string =>
  source === undefined ? caption : `${caption}, ${source}`;
