/**
 * Runs in the page: what makes it wider than its viewport, or reaches into the `margin` kept free at
 * its sides. Elements that are clipped on purpose do not count; one that scrolls sideways by itself does.
 * What has all of its words within the edges is not asked for those of each part, nor for how it is set.
 */
export function findBeyondEdge(margin: number): string[] {
  const width = document.documentElement.clientWidth;
  const [first, last] = [margin - 0.5, width - margin + 0.5];
  const nameOf = (element: Element): string => {
    const id = element.id ? `#${element.id}` : "";
    const names = [...element.classList].map((one) => `.${one}`).join("");
    return `${element.localName}${id}${names} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  };
  const isBeyond = ({ left, right }: DOMRect): boolean => left < first || right > last;
  const isClipped = (element: Element): boolean => {
    if (element === document.body) return false;
    const { overflowX, clipPath } = getComputedStyle(element);
    if (overflowX !== "visible" || clipPath !== "none") return true;
    return element.parentElement !== null && isClipped(element.parentElement);
  };
  const range = document.createRange();
  const boxOfWords = (node: Node): DOMRect => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide`);

  const look = (element: Element, wordsMayBeBeyond: boolean): void => {
    if (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)) {
      found.push(`${nameOf(element)} scrolls sideways`);
    }
    const boxes = [element.getBoundingClientRect()];
    const mayBeBeyond = wordsMayBeBeyond && element.hasChildNodes() && isBeyond(boxOfWords(element));
    for (const text of mayBeBeyond ? element.childNodes : []) {
      if (text.nodeType !== Node.TEXT_NODE) continue;
      range.selectNodeContents(text);
      boxes.push(...range.getClientRects());
    }
    if (boxes.some(isBeyond) && !isClipped(element) && element.checkVisibility()) {
      const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
      if (right > last && right > left) found.push(`${nameOf(element)} ends at ${right.toFixed(1)} px`);
      if (left < first && right > left) found.push(`${nameOf(element)} begins at ${left.toFixed(1)} px`);
    }
    for (const child of element.children) look(child, mayBeBeyond);
  };
  for (const element of document.body.children) look(element, true);
  return found;
}
