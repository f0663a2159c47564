interface Change {
  file: string;
  find?: string;
  write: string;
}

const fair = (body: string, more = ""): Change => ({
  file: "content/events/2001-03-07-fair.md",
  write: `---\ntitle: A fair\ndate: "2001-03-07"\nkind: talks\nactors: [town]\n${more}---\n\n${body}\n`,
});

/** An event beside the opening that rests on the report of the bridge: what it cites, and what follows. */
export const told: readonly {
  promise: string;
  changes: readonly Change[];
  /** Whether an article tells of it. */
  told: boolean;
  /** The briefs on whose pages it is drawn. */
  briefs: readonly string[];
}[] = [
  {
    promise: "an event on references alone is background, and of no brief",
    changes: [fair("[It was held](evidence:gazette).")],
    told: false,
    briefs: [],
  },
  {
    promise: "an event of whose words an article tells is the article’s, and of its brief",
    changes: [fair('[The bridge was long](evidence:bridge "The bridge is long").')],
    told: true,
    briefs: ["bridge"],
  },
  {
    promise: "an event with words that do not tell of it is background, and still of the brief of those words",
    changes: [fair('[The bridge was long](evidence:bridge "The bridge is long").', "articleTells: false\n")],
    told: false,
    briefs: ["bridge"],
  },
  {
    promise: "an event to which a brief’s text links is of that brief",
    changes: [
      fair("[It was held](evidence:gazette)."),
      {
        file: "content/briefs/bridge.md",
        find: "[The bridge is long]",
        write: "After [the fair](event:2001-03-07-fair), [the bridge is long]",
      },
    ],
    told: false,
    briefs: ["bridge"],
  },
];
