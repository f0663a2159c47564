/**
 * Runs in the page: labels of a drawing that cannot be read, because they stand on another label, on
 * a mark that is not theirs, on the outline of their own, on a line, or beyond the drawing's own box.
 */
export function findLabelFaults(drawings: readonly Element[]): string[] {
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface Label extends Box {
    says: string;
    mark: Element | null;
  }
  const found: string[] = [];
  const touch = (a: Box, b: Box): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  for (const drawing of drawings) {
    const labels: Label[] = [...drawing.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      // A font's box is higher than its letters: what is above capitals and below the line is empty.
      const at = { left, right, top: top + height * 0.15, bottom: bottom - height * 0.15 };
      return { says: text.textContent.trim(), ...at, mark: text.closest("a") };
    });
    const box = drawing.getBoundingClientRect();
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) {
        if (touch(label, other)) found.push(`“${label.says}” stands on “${other.says}”`);
      }
      for (const mark of drawing.querySelectorAll("a")) {
        const shape = mark.querySelector("rect")?.getBoundingClientRect();
        if (shape && mark !== label.mark && touch(label, shape)) {
          found.push(`“${label.says}” stands on the mark ${mark.textContent.trim()}`);
        }
      }
      const own = label.mark?.querySelector("rect")?.getBoundingClientRect();
      if (own && (label.left < own.left + 0.5 || label.right > own.right - 0.5)) {
        found.push(`“${label.says}” stands on the outline of its mark`);
      }
      if (label.left < box.left - 0.5 || label.right > box.right + 0.5)
        found.push(`“${label.says}” is cut at the side`);
      if (label.top < box.top - 0.5 || label.bottom > box.bottom + 0.5) found.push(`“${label.says}” is cut off`);
    });
    for (const line of drawing.querySelectorAll<SVGPathElement>("path")) {
      const toLine = line.getScreenCTM()?.inverse();
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const broad = 1 + parseFloat(getComputedStyle(line).strokeWidth) * (line.getScreenCTM()?.a ?? 1);
      const reach = { left: left - broad, right: right + broad, top: top - broad, bottom: bottom + broad };
      // To ask a line for a point takes long, so that only the labels within its reach are asked for.
      for (const label of labels.filter(({ mark, ...box }) => mark === null && touch(box, reach))) {
        const { left, right, top, bottom } = label;
        const columns = Array.from({ length: Math.ceil(right - left) }, (_, x) => left + x);
        const rows = Array.from({ length: Math.ceil(bottom - top) }, (_, y) => top + y);
        // A line that runs through the box meets one of these rows or columns.
        const isOn = (x: number, y: number): boolean =>
          line.isPointInStroke(new DOMPoint(x, y).matrixTransform(toLine));
        const crossed =
          rows.some((y, at) => at % 5 === 0 && columns.some((x) => isOn(x, y))) ||
          columns.some((x, at) => at % 5 === 0 && rows.some((y) => isOn(x, y)));
        if (crossed) found.push(`“${label.says}” stands on a line of .${[...line.classList].join(".")}`);
      }
    }
  }
  return found;
}
