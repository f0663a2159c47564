import type { Page } from "@playwright/test";
import { en } from "../../src/words/en.ts";
import type { Seeded } from "../unit/seeded.ts";

/** What the filters look at in an event of data/timeline.json. */
export interface FilteredEvent {
  id: string;
  kind: keyof typeof en.timeline.kind;
  actors: { name: string }[];
  told: boolean;
}

/** A box of the filters, as it stands on the page. */
export interface Box {
  id: string;
  group: "who" | "kind" | "told";
  /** The name of an actor or of a kind. */
  label: string;
  count: number;
}

/** The boxes of the open page, in their order. */
export const readBoxes = (page: Page): Promise<Box[]> =>
  page.locator(".filters label").evaluateAll((all) =>
    all.map((label) => {
      const group = /\bby-(\w+)/.exec(label.closest("fieldset")?.className ?? "")?.[1] as Box["group"];
      const count = label.querySelector("span")?.textContent ?? "";
      const words = label.textContent.trim();
      return {
        id: label.querySelector("input")?.id ?? "",
        group,
        label: words.slice(0, words.length - count.length).trim(),
        count: Number(count),
      };
    }),
  );

const isIn = ({ kind, actors, told }: FilteredEvent, { group, label }: Box): boolean => {
  if (group === "who") return actors.some(({ name }) => name === label);
  return group === "kind" ? en.timeline.kind[kind] === label : told;
};

/**
 * The events that fit the boxes, straight from the data: one box of each group that has some is enough,
 * and each such group has to fit.
 */
export const fitting = <Some extends FilteredEvent>(events: readonly Some[], boxes: readonly Box[]): Some[] =>
  events.filter((event) =>
    [...Map.groupBy(boxes, (box) => box.group).values()].every((own) => own.some((box) => isIn(event, box))),
  );

/** Boxes at random: some of one group, or of several. */
export function someBoxes(boxes: readonly Box[], random: Seeded): Box[] {
  const groups = random.shuffle([...Map.groupBy(boxes, (box) => box.group).values()]);
  const [some = [], ...others] = groups.map((own) => random.shuffle(own).slice(0, 1 + random.below(3)));
  return [...some, ...others.filter(() => random.below(3) > 0).flat()];
}

/** Opens the filters and leaves exactly these boxes checked, by the mouse. */
export async function check(page: Page, boxes: readonly Box[]): Promise<void> {
  const filters = page.locator("details.filters");
  if ((await filters.getAttribute("open")) === null) await filters.locator("summary").click();
  const checked = await page.locator(".filters input:checked").evaluateAll((all) => all.map(({ id }) => id));
  const wanted = boxes.map(({ id }) => id);
  for (const id of checked.filter((one) => !wanted.includes(one))) await page.locator(`#${id}`).uncheck();
  for (const id of wanted.filter((one) => !checked.includes(one))) await page.locator(`#${id}`).check();
}

/** The same without the mouse, where many sets of boxes are tried: to aim at each box takes longer than all else. */
export const checkAtOnce = (page: Page, boxes: readonly Box[]): Promise<void> =>
  page.locator("details.filters").evaluate(
    (filters: HTMLDetailsElement, wanted) => {
      filters.open = true;
      for (const box of filters.querySelectorAll("input")) if (box.checked !== wanted.includes(box.id)) box.click();
    },
    boxes.map(({ id }) => id),
  );

/** What the page shows: its entries, and the marks of the drawing that is laid out for this width. */
export const readShown = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility();
    const marks = [...document.querySelectorAll("svg.timeline a")].filter(isShown).map((mark) => ({
      slug: mark.getAttribute("href")?.split("#")[1] ?? "",
      cluster: mark.classList.contains("cluster"),
      numbered: [...mark.querySelectorAll("text")].some(isShown),
    }));
    return {
      entries: [...document.querySelectorAll(".entry")].filter(isShown).map((entry) => entry.id),
      marks,
      nothing: [...document.querySelectorAll(".nothing")].some(isShown),
    };
  });

/** What a screen reader is told of how many events are shown; the browser's own tree has what CSS counted. */
export async function readCount(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "document.querySelector('.shown')" });
  const { nodes } = await session.send("Accessibility.queryAXTree", {
    ...(result.objectId !== undefined && { objectId: result.objectId }),
    role: "StaticText",
  });
  await session.detach();
  const said = nodes.map((node) => String(node.name?.value)).join("");
  return /^.*? shown\./.exec(said)?.[0].trim() ?? said;
}
