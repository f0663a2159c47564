/** Where one line of text stands, in CSS pixels of the page, and to which block it belongs. */
export interface Line {
  /** Counts the blocks of the page: lines of one block have one number. */
  block: number;
  /** The block as a selector and its first words, to be named in a message. */
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** True inside an element that clips or scrolls what reaches beyond it. */
  clipped: boolean;
}

/** Runs in the page: every line of visible text. A label of a drawing is a block of its own. */
export function readLines(): Line[] {
  const numbers = new Map<Element, number>();
  const nameOf = (element: Element): string => {
    const id = element.id ? `#${element.id}` : "";
    const names = [...element.classList].map((one) => `.${one}`).join("");
    return `${element.localName}${id}${names} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  };
  const blockOf = (text: Node): Element => {
    let element = text.parentElement ?? document.body;
    while (getComputedStyle(element).display === "inline" && element.localName !== "text" && element.parentElement) {
      element = element.parentElement;
    }
    return element;
  };
  const clips = (element: Element): boolean => {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (overflowX !== "visible" || overflowY !== "visible" || clipPath !== "none") return true;
    }
    return false;
  };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if ((text.nodeValue ?? "").trim() === "" || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    const block = blockOf(text);
    if (!numbers.has(block)) numbers.set(block, numbers.size);
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      const at = { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
      lines.push({ block: numbers.get(block) ?? -1, name: nameOf(block), ...at, clipped: clips(parent) });
    }
  }
  return lines;
}

/** Lines of different blocks that stand on one another: what a reader could not read. */
export function findOverlaps(lines: readonly Line[]): string[] {
  // A font's box is higher than its letters; only its middle holds ink for certain.
  const inked = lines
    .filter((line) => !line.clipped)
    .map((line) => {
      const margin = (line.bottom - line.top) * 0.2;
      return { ...line, top: line.top + margin, bottom: line.bottom - margin };
    })
    .sort((a, b) => a.top - b.top);
  const found = new Set<string>();
  inked.forEach((upper, index) => {
    for (const lower of inked.slice(index + 1)) {
      if (lower.top >= upper.bottom - 1) break;
      const beside = lower.left >= upper.right - 1 || upper.left >= lower.right - 1;
      if (!beside && lower.block !== upper.block) found.add(`${upper.name} stands on ${lower.name}`);
    }
  });
  return [...found];
}
