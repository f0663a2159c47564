import type { Element, Text } from "hast";
import { toHtml } from "hast-util-to-html";
import { dateOf, type EventDate, type Point } from "../dates/parse.ts";
import { sayDate } from "../dates/say.ts";
import type { Claim, Dossier, Event } from "../dossier/dossier.ts";
import { publicAddress } from "../urls/public.ts";
import type { Words } from "../words/words.ts";
import { claimsOf, sayerOf } from "./attribution.ts";

const text = (value: string): Text => ({ type: "text", value });

const element = (tagName: string, properties: Element["properties"], ...children: Element["children"]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** A date of TimelineJS: no month and no day where none is known. */
function dateParts({ edtf }: Point, words: Words) {
  const [year, month, day] = edtf.replace("~", "").split("-").map(Number);
  return { year, month, day, display_date: sayDate(dateOf(edtf), words) };
}

/** Only an interval has an end: between the members of a set nothing went on. */
function datesOf(date: EventDate, words: Words) {
  const [from, to] = date.points.map((one) => dateParts(one, words));
  return {
    start_date: from,
    end_date: date.shape === "interval" ? to : undefined,
    display_date: sayDate(date, words),
  };
}

/** A claim, and in small print who says so and where, or who published it. */
function claimHtml({ text: said, evidence }: Claim, words: Words): Element {
  const sayers = evidence.flatMap((one) => (one.kind === "quoted" ? [sayerOf(one, words)] : []));
  const publishers = evidence.flatMap((one) => (one.kind === "reference" ? [one.reference.publisher] : []));
  const background = `${words.timeline.background}: ${words.list([...new Set(publishers)])}`;
  const sources = [...new Set(sayers), ...(publishers.length === 0 ? [] : [background])].join("; ");
  return element("p", {}, text(`${said} `), element("small", {}, text(sources)));
}

function slideOf(event: Event, { site }: Dossier, words: Words) {
  const url = publicAddress(site.address, event.href);
  const body = claimsOf(event).map((claim) => claimHtml(claim, words));
  const link = url === undefined ? [] : [element("p", {}, element("a", { href: url }, text(words.takeAway.page)))];
  return {
    unique_id: event.slug,
    ...datesOf(event.date, words),
    group: words.timeline.kinds[event.kind],
    autolink: false,
    text: { headline: toHtml(text(event.title)), text: toHtml({ type: "root", children: [...body, ...link] }) },
  };
}

/**
 * data/timeline-timelinejs.json: the timeline for TimelineJS3, in its JSON format. Its texts are HTML;
 * whatever is ours or a source's stands in them escaped.
 */
export function timelineJs(dossier: Dossier, words: Words) {
  const { site, asOf } = dossier;
  const about = [
    site.description,
    ...(asOf === undefined ? [] : [`${words.asOf(sayDate(asOf, words))}.`]),
    `${words.footer.licence(site.licence)} ${words.takeAway.quoted}`,
  ];
  return {
    scale: "human",
    title: {
      unique_id: "title",
      text: {
        headline: toHtml(text(`${site.title}: ${words.timeline.title}`)),
        text: toHtml({ type: "root", children: about.map((one) => element("p", {}, text(one))) }),
      },
    },
    events: dossier.events.map((event) => slideOf(event, dossier, words)),
  };
}
