/**
 * Runs in the page: text whose words are broken in two without a hyphen, because its column is too narrow;
 * the first word of each. Words that stand on one line together are not looked at one by one.
 */
export function findBrokenWords(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text;
    const parent = node.parentElement;
    // A fingerprint has no words; it may break anywhere.
    if (!parent?.checkVisibility() || parent.closest("svg, code, .skip")) continue;
    const words = [...(node.nodeValue ?? "").matchAll(/[\p{L}\p{N}]+/gu)];
    const firstBroken = (some: readonly RegExpExecArray[]): string | undefined => {
      const [first, last] = [some.at(0), some.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      range.setStart(node, first.index);
      range.setEnd(node, last.index + last[0].length);
      const tops = [...range.getClientRects()].filter((box) => box.width > 1).map((box) => box.top);
      if (tops.length < 2 || Math.max(...tops) - Math.min(...tops) <= 4) return undefined;
      if (some.length === 1) return first[0];
      const middle = Math.ceil(some.length / 2);
      return firstBroken(some.slice(0, middle)) ?? firstBroken(some.slice(middle));
    };
    const word = firstBroken(words);
    if (word !== undefined) {
      found.push(`“${word}” is broken in ${parent.localName} “${parent.textContent.trim().slice(0, 40)}”`);
    }
  }
  return found;
}
