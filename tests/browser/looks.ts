import type { Page } from "@playwright/test";

/** The name of the attribute that marks what looks other than it did. */
const MARK = "data-looks-other";

/** What has the mark, and with it all within. */
export const OTHER_LOOKS = `[${MARK}]`;

declare global {
  interface Window {
    looks: Map<string, Map<Element, string>>;
    /** What contrast is judged by: whether an element is seen, its colours, and whether its letters are large to WCAG. */
    lookOf: (element: Element) => string;
  }
}

/** Keeps by a name how each element of the open page looks. */
export const keepLooks = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => {
    window.looks ??= new Map();
    window.lookOf = (element) => {
      if (!element.checkVisibility()) return "";
      const style = getComputedStyle(element);
      const isLarge = parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
      return [style.color, style.backgroundColor, style.opacity, style.textDecorationLine, isLarge].join();
    };
    window.looks.set(name, new Map([...document.querySelectorAll("*")].map((one) => [one, window.lookOf(one)])));
  }, name);

/** Marks what is seen and looks other than when that was kept by this name, and counts it. */
export const markOtherLooks = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    ([name, mark]) => {
      const looked = window.looks.get(name);
      if (looked === undefined) throw new Error(`no looks are kept by the name ${name}`);
      let count = 0;
      for (const [element, was] of looked) {
        const is = window.lookOf(element);
        if (element.toggleAttribute(mark, is !== "" && is !== was)) count += 1;
      }
      return count;
    },
    [name, MARK] as const,
  );
