import type { Page } from "@playwright/test";

/** The name of the attribute that marks what looks as nothing did before. */
const MARK = "data-looks-new";

/** What has the mark, and with it all within. */
export const NEW_LOOKS = `[${MARK}]`;

/**
 * Marks in the open page the first element with letters of its own, or nothing within, of each look that is not known,
 * counts them, and adds their looks to those that are. A look is what contrast is judged by: the colours of an
 * element and of all that it stands in, whether its letters are large to WCAG, and how it is told from words around it.
 */
export async function markNewLooks(page: Page, known: Set<string>): Promise<number> {
  const looks = await page.evaluate(
    ([known, mark]) => {
      const before = new Set(known);
      const grounds = new Map<Element | null, string>([[null, ""]]);
      const groundOf = (element: Element | null): string => {
        const there = grounds.get(element);
        if (there !== undefined || element === null) return there ?? "";
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
        const ground = `${groundOf(element.parentElement)} ${backgroundColor} ${backgroundImage} ${opacity}`;
        grounds.set(element, ground);
        return ground;
      };
      const lookOf = (element: Element): string => {
        const { color, fill, fontSize, fontWeight, textDecorationLine, borderBottom } = getComputedStyle(element);
        const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
        const around = element.parentElement === null ? "" : getComputedStyle(element.parentElement).color;
        const own = [element.localName, color, fill, fontWeight, textDecorationLine, borderBottom, isLarge, around];
        return `${own.join()} ${groundOf(element)}`;
      };
      const hasLetters = (element: Element): boolean =>
        element.childElementCount === 0 ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "");
      return [...document.querySelectorAll("body *")].flatMap((element) => {
        const look = element.checkVisibility() && hasLetters(element) ? lookOf(element) : undefined;
        const isNew = look !== undefined && !before.has(look);
        element.toggleAttribute(mark, isNew);
        if (!isNew) return [];
        before.add(look);
        return look;
      });
    },
    [[...known], MARK] as const,
  );
  for (const look of looks) known.add(look);
  return looks.length;
}
