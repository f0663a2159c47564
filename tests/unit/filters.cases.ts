import type { EventKind } from "../../src/schemas/event.ts";

/** What the filters look at: who takes part (by slug), the kind, and whether an article tells of it. */
export interface FilteredEvent {
  who: readonly string[];
  kind: EventKind;
  told: boolean;
}

const of = (who: string, kind: EventKind, told: boolean): FilteredEvent => ({
  who: who.split(" ").filter((one) => one !== ""),
  kind,
  told,
});

/** Events, the boxes that there are (a label, a count), and the classes of each event. */
export const filtered: readonly {
  promise: string;
  events: readonly FilteredEvent[];
  groups: Readonly<Partial<Record<"who" | "kind" | "told", readonly string[]>>>;
  classes: readonly (readonly string[])[];
}[] = [
  { promise: "no events, no boxes", events: [], groups: {}, classes: [] },
  {
    promise: "one event cannot be parted from others",
    events: [of("ann", "talks", true)],
    groups: {},
    classes: [[]],
  },
  {
    promise: "a group of which every box holds all events is left out",
    events: [of("ann", "talks", true), of("ann", "talks", true)],
    groups: {},
    classes: [[], []],
  },
  {
    promise: "who takes part in one event alone has no box",
    events: [of("ann", "talks", true), of("ann bob", "talks", true), of("", "talks", true)],
    groups: { who: ["Ann 2"] },
    classes: [["W0"], ["W0"], ["W1"]],
  },
  {
    promise: "who takes part most stands first, and of two alike the one whose name comes first",
    events: [
      of("cid bob", "talks", true),
      of("cid bob ann", "talks", true),
      of("cid ann", "talks", true),
      of("", "talks", true),
    ],
    groups: { who: ["Cid 3", "Ann 2", "Bob 2"] },
    classes: [["W0"], ["W1"], ["W2"], ["W3"]],
  },
  {
    promise: "who is named twice in an event is counted once",
    events: [of("ann ann", "talks", true), of("ann", "talks", true), of("", "talks", true)],
    groups: { who: ["Ann 2"] },
    classes: [["W0"], ["W0"], ["W1"]],
  },
  {
    promise: "kinds stand in the order of the drawing’s lanes, and those without events have no box",
    events: [of("", "energy", true), of("", "treaty", true), of("", "energy", true)],
    groups: { kind: ["Treaty 1", "Energy 2"] },
    classes: [["K0"], ["K1"], ["K0"]],
  },
  {
    promise: "what the article tells has one box where other events are background",
    events: [of("", "talks", true), of("", "talks", false)],
    groups: { told: ["Told 1"] },
    classes: [["T0"], ["T1"]],
  },
  {
    promise: "where no article tells of anything there is no box for it",
    events: [of("", "talks", false), of("", "energy", false)],
    groups: { kind: ["Talks 1", "Energy 1"] },
    classes: [["K0"], ["K1"]],
  },
  {
    promise: "an event has one class of each group, and events alike have the same",
    events: [of("ann", "talks", true), of("ann", "energy", false), of("ann", "talks", true), of("", "energy", false)],
    groups: { who: ["Ann 3"], kind: ["Talks 2", "Energy 2"], told: ["Told 2"] },
    classes: [
      ["W0", "K0", "T0"],
      ["W0", "K1", "T1"],
      ["W0", "K0", "T0"],
      ["W1", "K1", "T1"],
    ],
  },
];
