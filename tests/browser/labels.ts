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
  /** Draws what of a line lies within a box, and looks for it: to ask for each point whether it is on the line takes long. */
  const hasInk = (line: SVGPathElement, { left, right, top, bottom }: Box): boolean => {
    const [wide, high] = [Math.ceil(right - left), Math.ceil(bottom - top)];
    const pen = new OffscreenCanvas(wide, high).getContext("2d", { willReadFrequently: true });
    const matrix = line.getScreenCTM();
    if (pen === null || matrix === null) throw new Error("a line that cannot be drawn");
    const { strokeWidth, strokeDasharray } = getComputedStyle(line);
    const { a, b, c, d, e, f } = matrix;
    pen.setTransform(a, b, c, d, e - left, f - top);
    pen.lineWidth = parseFloat(strokeWidth);
    pen.setLineDash((strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    pen.stroke(new Path2D(line.getAttribute("d") ?? ""));
    const { data } = pen.getImageData(0, 0, wide, high);
    return data.some((value, at) => at % 4 === 3 && value > 64);
  };
  for (const drawing of drawings) {
    const labels: Label[] = [...drawing.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      // A font's box is higher than its letters: what is above capitals and below the line is empty.
      const at = { left, right, top: top + height * 0.15, bottom: bottom - height * 0.15 };
      return { says: text.textContent.trim(), ...at, mark: text.closest("a") };
    });
    const marks = [...drawing.querySelectorAll("a")].map((mark) => ({
      mark,
      shape: mark.querySelector("rect")?.getBoundingClientRect(),
    }));
    const shapeOf = new Map(marks.map(({ mark, shape }) => [mark as Element, shape]));
    const box = drawing.getBoundingClientRect();
    labels.forEach((label, index) => {
      for (const other of labels.slice(index + 1)) {
        if (touch(label, other)) found.push(`“${label.says}” stands on “${other.says}”`);
      }
      for (const { mark, shape } of marks) {
        if (shape && mark !== label.mark && touch(label, shape)) {
          found.push(`“${label.says}” stands on the mark ${mark.textContent.trim()}`);
        }
      }
      const own = label.mark === null ? undefined : shapeOf.get(label.mark);
      if (own && (label.left < own.left + 0.5 || label.right > own.right - 0.5)) {
        found.push(`“${label.says}” stands on the outline of its mark`);
      }
      if (label.left < box.left - 0.5 || label.right > box.right + 0.5)
        found.push(`“${label.says}” is cut at the side`);
      if (label.top < box.top - 0.5 || label.bottom > box.bottom + 0.5) found.push(`“${label.says}” is cut off`);
    });
    for (const line of drawing.querySelectorAll<SVGPathElement>("path")) {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const broad = 1 + parseFloat(getComputedStyle(line).strokeWidth) * (line.getScreenCTM()?.a ?? 1);
      const reach = { left: left - broad, right: right + broad, top: top - broad, bottom: bottom + broad };
      for (const label of labels.filter(({ mark, ...box }) => mark === null && touch(box, reach))) {
        if (hasInk(line, label)) found.push(`“${label.says}” stands on a line of .${[...line.classList].join(".")}`);
      }
    }
  }
  return found;
}
