import type { SearchEntry, SearchIndex } from "../entry.ts";
import { SearchEngine, type Found } from "../engine.ts";
import { resultItem } from "./result.ts";

/** So many results are shown at once. */
const SHOWN = 20;
/** So long a pause in typing, in milliseconds, before the search runs. */
const PAUSE = 120;
const ASKED = "q";

declare global {
  interface Window {
    /** What the files of a parted index call with what they hold. */
    addToSearchIndex?: (entries: SearchEntry[]) => void;
  }
}

/** What was asked for in the address. */
const askedInAddress = (): string | null => new URLSearchParams(location.search).get(ASKED);

/** Keeps what is asked for in the address; a browser may refuse that to a page from a disk. */
function keepInAddress(typed: string): void {
  const address = new URL(location.href);
  if (typed === "") address.searchParams.delete(ASKED);
  else address.searchParams.set(ASKED, typed);
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    return;
  }
}

/**
 * Starts the search in an element that holds its box, its list and its index, all found by data
 * attributes. May be started again on a page that was saved with results in it. Throws where a part is missing.
 */
export function startSearch(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-search-${name}]`);
    if (found === null) throw new Error(`The search has no ${name}`);
    return found;
  };
  const [box, typed, status, list] = [part("box"), part<HTMLInputElement>("typed"), part("status"), part("results")];
  const [more, base] = [part<HTMLButtonElement>("more"), part<HTMLAnchorElement>("base")];
  const { language, words, parts, entries } = JSON.parse(part("index").textContent) as SearchIndex;
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const say = (forms: (typeof words)["results"], number: number): string =>
    (forms[plural.select(number)] ?? forms.other ?? "#").replace("#", numbers.format(number));

  const engine = new SearchEngine();
  engine.add(entries);
  let loaded = 0;
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sayCount = ({ hits, similar }: Found, asked: string): void => {
    const count = hits.length === 0 ? words.none : say(similar ? words.similar : words.results, hits.length);
    const arriving = words.loaded.replace("##", String(parts)).replace("#", String(loaded));
    status.textContent = [asked === "" ? "" : count, loaded < parts ? arriving : ""]
      .filter((one) => one !== "")
      .join("; ");
  };
  const show = (): void => {
    clearTimeout(timer);
    const asked = typed.value.trim();
    if (asked === shown) return;
    shown = asked;
    const found = engine.search(asked);
    const itemsOf = (from: number, to?: number): HTMLElement[] =>
      found.hits.slice(from, to).map(({ entry, sought }) => resultItem(entry, sought, { language, base: base.href }));
    list.replaceChildren(...itemsOf(0, SHOWN));
    const rest = found.hits.length - SHOWN;
    more.hidden = rest <= 0;
    more.textContent = say(words.more, Math.max(rest, 0));
    more.onclick = () => {
      const added = itemsOf(SHOWN);
      list.append(...added);
      more.hidden = true;
      added[0]?.querySelector("a")?.focus();
    };
    sayCount(found, asked);
    keepInAddress(asked);
  };
  const clear = (): void => {
    typed.value = "";
    show();
    typed.focus();
  };

  typed.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  });
  more.hidden = true;
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...list.querySelectorAll("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const isTyping = document.activeElement === typed;
    if (event.key === "Escape") clear();
    else if (event.key === "Enter" && isTyping) {
      show();
      list.querySelector("a")?.click();
    } else if (event.key === "ArrowDown" && (isTyping || at >= 0)) {
      if (isTyping) show();
      [...list.querySelectorAll("a")][at + 1]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) (at === 0 ? typed : links[at - 1])?.focus();
    else return;
    event.preventDefault();
  });
  if (parts > 0) {
    window.addToSearchIndex = (added) => {
      engine.add(added);
      loaded += 1;
      shown = undefined;
      show();
    };
  }
  part("absent").hidden = true;
  box.hidden = false;
  typed.value = askedInAddress() ?? typed.value;
  show();
  // Going back, a browser may fill the box in again after this.
  window.addEventListener("pageshow", show);
}
