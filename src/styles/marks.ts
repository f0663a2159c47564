const ENGLISH = ["“", "”"];

/** A rule of style for the quotation marks of a language; none for those that stand in prose.css. */
export const marksRule = ([open, close]: readonly string[]): string =>
  open === ENGLISH[0] && close === ENGLISH[1] ? "" : `q,.source{quotes:"${open ?? ""}" "${close ?? ""}"}`;
