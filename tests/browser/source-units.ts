/** A headline, sentence, heading or foot line of an article: its id, and the source's words in it. */
export interface SourceUnit {
  id: string;
  words: string;
}

/** Runs in the page: every unit of the article that it holds, in order, less what is ours (`data-editorial`). */
export function readSourceUnits(): SourceUnit[] {
  return [...document.querySelectorAll("main [id]")]
    .filter(({ id }) => /^(?:headline|heading-\d+|s\d+|foot)$/.test(id))
    .map((unit) => {
      const copy = unit.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll("[data-editorial]")) ours.remove();
      return { id: unit.id, words: unit.hasAttribute("data-editorial") ? "" : copy.textContent };
    });
}
