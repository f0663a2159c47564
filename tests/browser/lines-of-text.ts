/**
 * Runs in the page: how many lines of text it shows, and those of different blocks that stand on one another, which
 * a reader could not read. A label of a drawing is a block of its own. What is asked of an element is kept, because
 * most elements have many lines below them.
 */
export function readLines(): { lines: number; overlaps: string[] } {
  interface Line {
    /** The block as a selector and its first words, to be named in a message: one for all lines of the block. */
    block: { name: string };
    left: number;
    right: number;
    top: number;
    bottom: number;
    /** True inside an element that clips or scrolls what reaches beyond it. */
    clipped: boolean;
  }
  const keep = <Answer>(ask: (element: Element) => Answer): ((element: Element) => Answer) => {
    const known = new Map<Element, Answer>();
    return (element) => {
      const answer = known.get(element) ?? ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const named = keep((element) => {
    const id = element.id ? `#${element.id}` : "";
    const names = [...element.classList].map((one) => `.${one}`).join("");
    return { name: `${element.localName}${id}${names} “${(element.textContent ?? "").trim().slice(0, 40)}”` };
  });
  const blockOf = keep((element): Element => {
    const isBlock = getComputedStyle(element).display !== "inline" || element.localName === "text";
    return isBlock || !element.parentElement ? element : blockOf(element.parentElement);
  });
  const clips = keep((element): boolean => {
    if (element === document.body) return false;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (overflowX !== "visible" || overflowY !== "visible" || clipPath !== "none") return true;
    return element.parentElement !== null && clips(element.parentElement);
  });
  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if ((text.nodeValue ?? "").trim() === "" || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    const [block, clipped] = [named(blockOf(parent)), clips(parent)];
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left >= 1) lines.push({ block, left, right, top, bottom, clipped });
    }
  }
  // A font's box is higher than its letters; only its middle holds ink for certain.
  const inked = lines
    .filter((line) => !line.clipped)
    .map((line) => {
      const margin = (line.bottom - line.top) * 0.2;
      return { ...line, top: line.top + margin, bottom: line.bottom - margin };
    })
    .sort((a, b) => a.top - b.top);
  const overlaps = new Set<string>();
  inked.forEach((upper, index) => {
    for (let next = index + 1; next < inked.length; next += 1) {
      const lower = inked[next];
      if (lower === undefined || lower.top >= upper.bottom - 1) break;
      const beside = lower.left >= upper.right - 1 || upper.left >= lower.right - 1;
      if (!beside && lower.block !== upper.block) overlaps.add(`${upper.block.name} stands on ${lower.block.name}`);
    }
  });
  return { lines: lines.length, overlaps: [...overlaps] };
}
