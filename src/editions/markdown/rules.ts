/** Where code begins that no container indents; signs behind backticks that hold another are a line of text. */
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const RULE = "---";

/**
 * The parts of a Markdown text between the rules that the edition has, what stands before the first among them. To
 * parse a part takes as long as it is, but to parse the whole takes far longer than all of its parts: the parser goes
 * through all that it has read for each table, and through all notes for each mark. A rule within code is none.
 */
export function partsBetweenRules(text: string): string[] {
  const parts: string[] = [];
  let fence = "";
  let before = "";
  let start = 0;
  let at = 0;
  for (const line of text.split("\n")) {
    if (fence !== "") {
      if (line.startsWith(fence) && line.replaceAll(fence.charAt(0), "").trim() === "") fence = "";
    } else if (line === RULE && before === "") {
      parts.push(text.slice(start, at));
      start = at + line.length;
    } else {
      const [, ticks = "", waves = ""] = FENCE.exec(line) ?? [];
      fence = ticks + waves;
    }
    before = line;
    at += line.length + 1;
  }
  return [...parts, text.slice(start)];
}
