import type { QuestionKind } from "../../src/drafting/questions.ts";

/** A received text, what is asked of it by one kind of question, and what becomes of it. */
export interface QuestionCase {
  kind: QuestionKind;
  promise: string;
  language?: string;
  text: string;
  /** The questions of this kind, each as `id: proposal`. */
  asked: readonly string[];
  /** Answers other than the proposals, as `id=value`. */
  answers?: readonly string[];
  /** The drafted Markdown. */
  markdown?: string;
  /** The declared departures, as `kind at`. */
  departures?: readonly string[];
}

const HEAD = "Talks End\n\n";

export const questions: readonly QuestionCase[] = [
  {
    kind: "run-together",
    promise: "sentences without a space between them are asked about, and a yes is a new paragraph",
    text: `${HEAD}They held talks.But nothing came of it.`,
    asked: ["run-together@3:17: yes"],
    markdown: "# Talks End\n\nThey held talks.\n\nBut nothing came of it.\n",
    departures: ["paragraph-break s2"],
  },
  {
    kind: "run-together",
    promise: "a no leaves the text as it came",
    text: `${HEAD}They held talks.But nothing came of it.`,
    asked: ["run-together@3:17: yes"],
    answers: ["run-together@3:17=no"],
    markdown: "# Talks End\n\nThey held talks.But nothing came of it.\n",
    departures: [],
  },
  {
    kind: "run-together",
    promise: "a year, a question, a short form and a word in capitals may end the first sentence",
    text: `${HEAD}It was 2019.The talks failed?He left the U.S.The firm of NATO.They stayed.`,
    asked: ["run-together@3:13: yes", "run-together@3:30: yes", "run-together@3:46: yes", "run-together@3:63: yes"],
  },
  {
    kind: "run-together",
    promise: "closed speech stays with the sentence before, opened speech goes with the one behind",
    text: `${HEAD}“We stay.”They left.“We go,” he said.`,
    asked: ["run-together@3:11: yes", "run-together@3:21: yes"],
    markdown: "# Talks End\n\n“We stay.”\n\nThey left.\n\n“We go,” he said.\n",
    departures: ["paragraph-break s2", "paragraph-break s3"],
  },
  {
    kind: "run-together",
    promise: "a date without a stop that runs into a word is asked about",
    text: `${HEAD}They met in March 2031The towns were glad of it.`,
    asked: ["run-together@3:23: yes"],
  },
  {
    kind: "run-together",
    promise: "a short form, initials, a number, an address and a version are not asked about",
    text: `${HEAD}In St.Petersburg A.Brandt of the U.S.Embassy paid 3.5 crowns, see www.Orrin.Example and press@orrin.Example.`,
    asked: [],
  },
  {
    kind: "run-together",
    promise: "Ukrainian short forms are not asked about, sentences are",
    language: "uk",
    text: "Переговори\n\nМіст на вул.Шевченка закрито.Але р.Дніпро вільна.",
    asked: ["run-together@3:30: yes"],
  },
  {
    kind: "turned-mark",
    promise: "a closing mark before a word where no speech is open is asked about, and a yes turns and declares it",
    text: `${HEAD}They left.\n\n”We go,” he said.`,
    asked: ["turned-mark@5:1: yes"],
    markdown: "# Talks End\n\nThey left.\n\n“We go,” he said.\n",
    departures: ["mark-turned s2"],
  },
  {
    kind: "turned-mark",
    promise: "a no leaves the mark",
    text: `${HEAD}They left.\n\n”We go,” he said.`,
    asked: ["turned-mark@5:1: yes"],
    answers: ["turned-mark@5:1=no"],
    markdown: "# Talks End\n\nThey left.\n\n”We go,” he said.\n",
    departures: [],
  },
  {
    kind: "turned-mark",
    promise: "a mark between two sentences that run together goes with the one that it opens",
    text: `${HEAD}They left.”We go,” he said.`,
    asked: ["turned-mark@3:11: yes"],
    markdown: "# Talks End\n\nThey left.\n\n“We go,” he said.\n",
    departures: ["paragraph-break s2", "mark-turned s2"],
  },
  {
    kind: "turned-mark",
    promise: "left as it is, it stays with the sentence before",
    text: `${HEAD}They left.”We go,” he said.`,
    asked: ["turned-mark@3:11: yes"],
    answers: ["turned-mark@3:11=no"],
    markdown: "# Talks End\n\nThey left.”\n\nWe go,” he said.\n",
    departures: ["paragraph-break s2"],
  },
  {
    kind: "turned-mark",
    promise: "an opening mark behind a word where speech is open is asked about",
    text: `${HEAD}“We go,“ he said.`,
    asked: ["turned-mark@3:8: yes"],
    markdown: "# Talks End\n\n“We go,” he said.\n",
    departures: ["mark-turned s1"],
  },
  {
    kind: "turned-mark",
    promise: "angled marks are asked about too",
    language: "uk",
    text: "Переговори\n\n»Ми йдемо», — сказав він.",
    asked: ["turned-mark@3:1: yes"],
  },
  {
    kind: "turned-mark",
    promise: "marks that stand right, in either pair of a language, are not asked about",
    language: "uk",
    text: "Переговори\n\n«Ми йдемо», — сказав він про „Міст“ і “так”.",
    asked: [],
  },
  {
    kind: "turned-mark",
    promise: "straight marks and apostrophes are not asked about",
    text: `${HEAD}"We can’t go," said the town’s mayor. ’Tis so.`,
    asked: [],
  },
  {
    kind: "glued-heading",
    promise: "a heading that runs into a sentence is asked about, and a yes restores it",
    text: `${HEAD}They left.\n\nRiver pressureThe towns want more than that.`,
    asked: ["glued-heading@5:15: yes"],
    markdown: "# Talks End\n\nThey left.\n\n## River pressure\n\nThe towns want more than that.\n",
    departures: ["paragraph-break s2"],
  },
  {
    kind: "glued-heading",
    promise: "glued on both sides it is restored and declared",
    text: `${HEAD}They left.River pressureThe towns want more than that.`,
    asked: ["glued-heading@3:25: yes"],
    markdown: "# Talks End\n\nThey left.\n\n## River pressure\n\nThe towns want more than that.\n",
    departures: ["heading-restored heading-1", "paragraph-break s2"],
  },
  {
    kind: "glued-heading",
    promise: "a no leaves it in the sentence",
    text: `${HEAD}They left.\n\nRiver pressureThe towns want more than that.`,
    asked: ["glued-heading@5:15: yes"],
    answers: ["glued-heading@5:15=no"],
    markdown: "# Talks End\n\nThey left.\n\nRiver pressureThe towns want more than that.\n",
    departures: [],
  },
  {
    kind: "glued-heading",
    promise: "a headline that runs into the first sentence is asked about",
    text: "Talks EndThe towns of Orrin and Tell met.",
    asked: ["glued-heading@1:10: yes"],
    markdown: "# Talks End\n\nThe towns of Orrin and Tell met.\n",
    departures: ["paragraph-break s1"],
  },
  {
    kind: "glued-heading",
    promise: "names with a capital inside are not asked about",
    text: `${HEAD}Ian McAdam of DeLorean and YouTube met PayPal, and PayPal left for the day.`,
    asked: [],
  },
  {
    kind: "headline",
    promise: "a short first line without a stop is the headline",
    text: "Talks End\n\nThey left.",
    asked: ["headline@1:1: yes"],
  },
  {
    kind: "headline",
    promise: "a sentence is proposed as none, and the text then has no headline",
    text: "They left the talks at night.\n\nIt rained.",
    asked: ["headline@1:1: no"],
    markdown: "They left the talks at night.\n\nIt rained.\n",
  },
  {
    kind: "sentence-end",
    promise: "a speaker behind a full stop of speech is asked about, and a yes begins a new sentence",
    text: `${HEAD}“It is over.” Ada Quill said Tell would pay.`,
    asked: ["sentence-end@3:15: yes"],
    markdown: "# Talks End\n\n“It is over.”\nAda Quill said Tell would pay.\n",
    departures: [],
  },
  {
    kind: "sentence-end",
    promise: "a no leaves both in one sentence",
    text: `${HEAD}“It is over.” Ada Quill told the council.`,
    asked: ["sentence-end@3:15: yes"],
    answers: ["sentence-end@3:15=no"],
    markdown: "# Talks End\n\n“It is over.” Ada Quill told the council.\n",
  },
  {
    kind: "sentence-end",
    promise: "where it can be told, nothing is asked",
    text: `${HEAD}Weir said it was “over.” Quill said no. “Enough!” Weir said. “Yes.” he said. “No.” Quill said.`,
    asked: [],
    markdown:
      "# Talks End\n\nWeir said it was “over.”\nQuill said no.\n“Enough!” Weir said.\n“Yes.” he said.\n“No.” Quill said.\n",
  },
  {
    kind: "heading",
    promise: "a short line without a stop between paragraphs is asked about",
    text: `${HEAD}They left.\n\nRiver pressure\n\nIt rained.`,
    asked: ["heading@5:1: yes"],
    markdown: "# Talks End\n\nThey left.\n\n## River pressure\n\nIt rained.\n",
    departures: [],
  },
  {
    kind: "heading",
    promise: "a line that names the writer and one that is a date are proposed as none",
    text: `${HEAD}By Mara Holm\n\nMarch 4, 2031\n\nThey left.`,
    asked: ["heading@3:1: no", "heading@5:1: no"],
    markdown: "# Talks End\n\nBy Mara Holm\n\nMarch 4, 2031\n\nThey left.\n",
  },
  {
    kind: "heading",
    promise: "sentences, however short, are not asked about",
    text: `${HEAD}They left.\n\nIt rained!\n\nWhy?\n\nThey came back.`,
    asked: [],
  },
  {
    kind: "caption",
    promise: "a sentence that ends with a whole date is asked about, and a yes sets it apart and declares it",
    text: `${HEAD}They left. A man looks at the bridge in Tell, March 4, 2031. It rained.`,
    asked: ["caption@3:12: yes"],
    markdown: "# Talks End\n\nThey left.\n\n> A man looks at the bridge in Tell, March 4, 2031.\n\nIt rained.\n",
    departures: ["caption-set-apart s2", "paragraph-break s3"],
  },
  {
    kind: "caption",
    promise: "one on a line of its own needs no deviation",
    text: `${HEAD}They left.\n\nPhoto: the bridge in Tell.\n\nIt rained.`,
    asked: ["caption@5:1: yes"],
    markdown: "# Talks End\n\nThey left.\n\n> Photo: the bridge in Tell.\n\nIt rained.\n",
    departures: [],
  },
  {
    kind: "caption",
    promise: "a no leaves it a sentence",
    text: `${HEAD}They left. A man looks at the bridge in Tell, March 4, 2031. It rained.`,
    asked: ["caption@3:12: yes"],
    answers: ["caption@3:12=no"],
    markdown: "# Talks End\n\nThey left.\nA man looks at the bridge in Tell, March 4, 2031.\nIt rained.\n",
    departures: [],
  },
  {
    kind: "caption",
    promise: "a Ukrainian credit is asked about",
    language: "uk",
    text: "Переговори\n\nВони пішли.\n\nФото: прес-служба міста.",
    asked: ["caption@5:1: yes"],
  },
  {
    kind: "caption",
    promise: "a date inside a sentence, or one without its year, makes none",
    text: `${HEAD}On March 4, 2031, they met. They left on March 5.`,
    asked: [],
  },
  {
    kind: "foot",
    promise: "a short last line without a stop is asked about, and a yes sets it below a rule",
    text: `${HEAD}They left.\n\nThe River News`,
    asked: ["foot@5:1: yes"],
    markdown: "# Talks End\n\nThey left.\n\n---\n\nThe River News\n",
    departures: [],
  },
  {
    kind: "foot",
    promise: "so is a copyright, whatever its length, and each of several",
    text: `${HEAD}They left.\n\nSource: the mayor's office.\n\n© 2031 The River News Company of Orrin and Tell, with all of its towns and banks.`,
    asked: ["foot@7:1: yes", "foot@5:1: yes"],
    markdown:
      "# Talks End\n\nThey left.\n\n---\n\nSource: the mayor's office.\n\n© 2031 The River News Company of Orrin and Tell, with all of its towns and banks.\n",
  },
  {
    kind: "foot",
    promise: "a no leaves it in the report, where it may be a heading",
    text: `${HEAD}They left.\n\nThe River News`,
    asked: ["foot@5:1: yes"],
    answers: ["foot@5:1=no", "heading@5:1=no"],
    markdown: "# Talks End\n\nThey left.\n\nThe River News\n",
  },
  {
    kind: "foot",
    promise: "so is one of more words in the language of the report, and a yes sets it below a rule",
    text: `${HEAD}They left.\n\nRiver & Rail Wire (an invented text, made for a trial)`,
    asked: ["foot@5:1: yes"],
    markdown: "# Talks End\n\nThey left.\n\n---\n\nRiver & Rail Wire (an invented text, made for a trial)\n",
  },
  {
    kind: "foot",
    promise: "a no leaves it to be a heading, or a sentence",
    text: `${HEAD}They left.\n\nRiver & Rail Wire (an invented text, made for a trial)`,
    asked: ["foot@5:1: yes"],
    answers: ["foot@5:1=no"],
    markdown: "# Talks End\n\nThey left.\n\n## River & Rail Wire (an invented text, made for a trial)\n",
  },
  {
    kind: "foot",
    promise: "one that is longer than a heading is asked about, but not proposed",
    text: `${HEAD}They left.\n\nThe text was sent to the papers of the two towns by the office of the mayor`,
    asked: ["foot@5:1: no"],
  },
  {
    kind: "foot",
    promise: "a last sentence is not asked about",
    text: `${HEAD}They left.\n\nIt rained.`,
    asked: [],
  },
  {
    kind: "foot-language",
    promise: "the language of a foot line is proposed by its letters",
    text: `${HEAD}They left.\n\nРічкові вісті`,
    asked: ["foot-language@5:1: uk"],
  },
  {
    kind: "foot-language",
    promise: "where the letters do not tell, it is left to decide",
    text: `${HEAD}They left.\n\nМережа Правди`,
    asked: ["foot-language@5:1: later"],
  },
];
