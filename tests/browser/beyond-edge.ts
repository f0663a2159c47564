/**
 * Runs in the page: what makes it wider than its viewport, or reaches into the `margin` kept free at
 * its sides. Elements that are clipped on purpose do not count; one that scrolls sideways by itself does.
 */
export function findBeyondEdge(margin: number): string[] {
  const width = document.documentElement.clientWidth;
  const [first, last] = [margin - 0.5, width - margin + 0.5];
  const nameOf = (element: Element): string => {
    const id = element.id ? `#${element.id}` : "";
    const names = [...element.classList].map((one) => `.${one}`).join("");
    return `${element.localName}${id}${names} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
  };
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide`);
  const clipped = new Set<Element>();
  for (const element of document.body.querySelectorAll("*")) {
    const { overflowX, clipPath } = getComputedStyle(element);
    if (element.parentElement && clipped.has(element.parentElement)) clipped.add(element);
    if (overflowX !== "visible" || clipPath !== "none") clipped.add(element);
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      found.push(`${nameOf(element)} scrolls sideways`);
    }
    if (clipped.has(element) || !element.checkVisibility()) continue;
    const ranges = [...element.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE);
    const boxes = [element.getBoundingClientRect()];
    for (const text of ranges) {
      const range = document.createRange();
      range.selectNodeContents(text);
      boxes.push(...range.getClientRects());
    }
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    if (right > last && right > left) found.push(`${nameOf(element)} ends at ${right.toFixed(1)} px`);
    if (left < first && right > left) found.push(`${nameOf(element)} begins at ${left.toFixed(1)} px`);
  }
  return found;
}
