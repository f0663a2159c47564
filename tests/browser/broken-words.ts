/**
 * Runs in the page: text whose words are broken in two without a hyphen, because its column is too narrow;
 * the first word of each.
 */
export function findBrokenWords(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    // A fingerprint has no words; it may break anywhere.
    if (!parent?.checkVisibility() || parent.closest("svg, code, .skip")) continue;
    for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].filter((box) => box.width > 1).map((box) => box.top);
      if (tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 4) {
        found.push(`“${word}” is broken in ${parent.localName} “${parent.textContent.trim().slice(0, 40)}”`);
        break;
      }
    }
  }
  return found;
}
