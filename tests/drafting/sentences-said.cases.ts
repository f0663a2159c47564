/** A text of several sentences, and what is proposed of them. */
export interface SaidCase {
  promise: string;
  language?: string;
  /** One paragraph; the date of the report is Tuesday, 4 March 2031. */
  text: string;
  expected: readonly string[];
}

/** Each as `sentence: speaker, voice`, with whom it is said to; an asterisk where that is proposed, else it is left open. Anna Bell is known as a person, by Bell too. */
export const speakers: readonly SaidCase[] = [
  {
    promise: "a known name before the verb",
    text: "Anna Bell said it was late.",
    expected: ["s1: anna-bell, paraphrased"],
  },
  {
    promise: "words between the two",
    text: "Bell on Monday insisted on it.",
    expected: ["s1: anna-bell, paraphrased"],
  },
  { promise: "a name in commas", text: "The mayor, Anna Bell, said so.", expected: ["s1: anna-bell, paraphrased"] },
  { promise: "a known name behind the verb", text: "“It was late,” said Bell.", expected: ["s1: anna-bell, quoted*"] },
  { promise: "speech between marks", text: "“It was late,” Bell told them.", expected: ["s1: anna-bell, quoted*"] },
  {
    promise: "an unknown name in its own words",
    text: "Jonas Weir said so.",
    expected: ["s1: Jonas Weir, paraphrased"],
  },
  {
    promise: "a longer name, not one within it",
    text: "They saw the Lunn. The Lunn River Authority said so.",
    expected: ["s2: Lunn River Authority, paraphrased"],
  },
  { promise: "a few words", text: "Town officials say so.", expected: ["s1: Town officials, paraphrased"] },
  {
    promise: "a pronoun, of whom was spoken last",
    text: "Anna Bell came. She said it was late.",
    expected: ["s2: anna-bell, paraphrased"],
  },
  {
    promise: "whom it is said to, where that is a profile",
    text: "Jonas Weir told Anna Bell that it was late.",
    expected: ["s1: Jonas Weir, paraphrased, to anna-bell"],
  },
  {
    promise: "Ukrainian verbs",
    language: "uk",
    text: "Олена Марчук заявила, що пізно. Вона додала слово. «Пізно», — сказав мер. Він додав слово.",
    expected: [
      "s1: Олена Марчук, paraphrased",
      "s2: Олена Марчук, paraphrased",
      "s3: later, undefined",
      "s4: later, undefined",
    ],
  },
  {
    promise: "the name before the comma, not one in what is set beside it, though neither is a profile",
    text: "“We go,” Ingrid Solheim, the chief executive of Lunn River Lines, told reporters. She said it was late.",
    expected: ["s1: Ingrid Solheim, quoted*", "s2: Ingrid Solheim, paraphrased"],
  },
  ...[
    ["Anna Bell, who met Jonas Weir in Orrin, said so.", "anna-bell"],
    ["The buyer, Lunn River Lines, a house based in Orrin, says so. They left Orrin.", "Lunn River Lines"],
    ["Anna Bell of Tell said so. They left Tell.", "anna-bell"],
    ["Anna Bell, which they left, has told its people. They saw Lunn River Lines.", "anna-bell"],
    ["Tell’s mayor, Dr. Jonas Weir, said so.", "Jonas Weir"],
    ["Anna Bell, a mayor who had hired Jonas Weir, said so.", "anna-bell"],
  ].map(([text = "", speaker = ""]) => ({
    promise: `the subject of the verb: ${text}`,
    text,
    expected: [`s1: ${speaker}, paraphrased`],
  })),
  ...[
    "It was short, said two people who saw it.",
    "Their union, which has no tie to Anna Bell, said so.",
    "The union of Anna Bell and its many friends said so.",
    "Anna Bell’s lawyer, Dr. X, said so.",
    "Anna Bell and Jonas Weir said so.",
    "Anna Bell has not said so.",
    "They asked for it.",
  ].map((text) => ({
    promise: `nobody where the words do not tell, but it is asked: ${text}`,
    text,
    expected: ["s1: later, undefined"],
  })),
  {
    promise: "whoever is named at once behind speech, not a name set apart later",
    text: "“We go,” Anna Bell, the mayor of Orrin, Tell, said so. They saw Tell.",
    expected: ["s1: anna-bell, quoted*"],
  },
  {
    promise: "a few words that have a name in them, not the name",
    text: "Anna Bell officials say so.",
    expected: ["s1: Anna Bell officials, paraphrased"],
  },
  {
    promise: "whoever is named behind the verb, not who owns what they are",
    text: "“We go,” said Anna Bell’s Mayor Jonas Weir.",
    expected: ["s1: Jonas Weir, quoted*"],
  },
  {
    promise: "a pronoun of the one person spoken of since, or of nobody where there are two",
    text: "Anna Bell said so. Tell’s mayor, Dr. Jonas Weir, left. He said why. Anna Bell told Jonas Weir. He said no.",
    expected: [
      "s1: anna-bell, paraphrased",
      "s3: Jonas Weir, paraphrased",
      "s4: anna-bell, paraphrased",
      "s5: later, undefined",
    ],
  },
  {
    promise: "a pronoun of nobody, where a few words have spoken since",
    text: "Anna Bell said so. A town spokesman said no. He said why.",
    expected: ["s1: anna-bell, paraphrased", "s2: A town spokesman, paraphrased", "s3: later, undefined"],
  },
  {
    promise: "whoever asks in direct speech, not as the one who is asked",
    text: "“Is it late?” asked Anna Bell.",
    expected: ["s1: anna-bell, quoted*"],
  },
  {
    promise: "an unknown name with a clause behind it in direct speech",
    text: "“We go,” said Ingrid Solheim, who leads them.",
    expected: ["s1: Ingrid Solheim, quoted*"],
  },
  {
    promise: "a few words beside direct speech, left open",
    text: "“We go,” a town spokesman said.",
    expected: ["s1: a town spokesman, quoted"],
  },
  {
    promise: "a name beside a few words in marks, left open",
    text: "Anna Bell said it was “late”. “Late” towns, Anna Bell said, pay.",
    expected: ["s1: anna-bell, quoted", "s2: anna-bell, quoted"],
  },
  {
    promise: "whom a sentence is according to: a name, a pronoun, a few words, or nobody who can be told",
    text: "Anna Bell came. It was late, according to Bell. According to her, it was cold. According to town officials, it rained. It rained, according to a report that she wrote. All went according to plan.",
    expected: [
      "s2: anna-bell, paraphrased",
      "s3: anna-bell, paraphrased",
      "s4: town officials, paraphrased",
      "s5: later, undefined",
    ],
  },
  {
    promise: "whom a sentence is according to, in Ukrainian",
    language: "uk",
    text: "Олена Марчук заявила, що пізно. За її словами, було холодно.",
    expected: ["s1: Олена Марчук, paraphrased", "s2: Олена Марчук, paraphrased"],
  },
  {
    promise: "nobody, where a document says it",
    text: "The agreement says nothing of it.",
    expected: ["s1: later, undefined"],
  },
  {
    promise: "nobody, where a verb of saying is none",
    text: "It hears the first of 51 claims on 4 May.",
    expected: [],
  },
  { promise: "nobody, where nobody says a thing", text: "Anna Bell came late. It rained.", expected: [] },
  {
    promise: "nobody for a verb within speech, but it is asked whose speech it is",
    text: "“They said so.” It rained.",
    expected: ["s1: later, undefined"],
  },
  {
    promise: "the speaker of the sentence before, where a sentence is speech from end to end",
    text: "“We cannot vote,” said Anna Bell, who leads them. “We will vote when we have the rest.”",
    expected: ["s1: anna-bell, quoted*", "s2: anna-bell, quoted"],
  },
  {
    promise: "the one speaker of all sentences of a speech",
    text: "Anna Bell said: “It is late. It is cold.” It rained.",
    expected: ["s1: anna-bell, quoted*", "s2: anna-bell, quoted"],
  },
  {
    promise: "the speaker of speech in angled marks",
    language: "uk",
    text: "«Пізно», — сказала Олена Марчук. «Ми йдемо».",
    expected: ["s1: Олена Марчук, quoted*", "s2: Олена Марчук, quoted"],
  },
];

/** Answers to who says a sentence of Ingrid Solheim’s, whose profile is made; nothing where it will not do. */
export const answers: readonly { answer: string; speaker: string | undefined }[] = [
  { answer: "Ingrid Solheim", speaker: "ingrid-solheim" },
  { answer: "ingrid-solheim", speaker: "ingrid-solheim" },
  { answer: "Anna Bell", speaker: "anna-bell" },
  { answer: "a council spokesman", speaker: "a council spokesman" },
  { answer: "ingrid-solhiem", speaker: undefined },
];

/** Each as `sentence: words = proposal`, and other meanings behind it. */
export const days: readonly SaidCase[] = [
  {
    promise: "the weekday of the report, and a week to either side",
    text: "They met Tuesday.",
    expected: ["s1: Tuesday = 2031-03-04, 2031-02-25, 2031-03-11"],
  },
  { promise: "the last one before it", text: "They met Friday.", expected: ["s1: Friday = 2031-02-28, 2031-03-07"] },
  {
    promise: "the next one or the one behind it, where it is called the next",
    text: "They meet next Friday.",
    expected: ["s1: Friday = 2031-03-07, 2031-03-14, 2031-02-28"],
  },
  {
    promise: "the next one, where the clause says it is to come",
    text: "Talks are set for Friday. He said they met Friday, and will go on.",
    expected: ["s1: Friday = 2031-03-07, 2031-02-28", "s2: Friday = 2031-02-28, 2031-03-07"],
  },
  ...["would go", "shall go", "is going to go", "vowed to go", "was to go", "is likely to go", "hoped to go"].map(
    (words) => ({
      promise: `the next one, where somebody “${words}” then`,
      text: `He said that his town ${words} to court on Friday.`,
      expected: ["s1: Friday = 2031-03-07, 2031-02-28"],
    }),
  ),
  {
    promise: "the next one, where somebody means to go then, in Russian",
    language: "ru",
    text: "Она намерена вернуться в понедельник.",
    expected: ["s1: понедельник = 2031-03-10, 2031-03-03"],
  },
  {
    promise: "the next one, where it is likely to be then, in Ukrainian",
    language: "uk",
    text: "Ймовірно вони зустрінуться в п’ятницю.",
    expected: ["s1: п’ятницю = 2031-03-07, 2031-02-28"],
  },
  {
    promise: "the last one, where somebody would have gone then",
    text: "He said that his town would have gone to court on Friday.",
    expected: ["s1: Friday = 2031-02-28, 2031-03-07"],
  },
  ...["beyond", "until", "by", "before", "until the end of"].map((word) => ({
    promise: `the next one, where something lasts or is due ${word} it`,
    text: `He said his town did not wait ${word} Friday.`,
    expected: ["s1: Friday = 2031-03-07, 2031-02-28"],
  })),
  {
    promise: "not the day of the report, where something lasts until it",
    text: "They wait until Tuesday.",
    expected: ["s1: Tuesday = 2031-03-11, 2031-03-04, 2031-02-25"],
  },
  {
    promise: "the next one, where something lasts until it, in Ukrainian",
    language: "uk",
    text: "Вони чекали до п’ятниці.",
    expected: ["s1: п’ятниці = 2031-03-07, 2031-02-28"],
  },
  {
    promise: "the last one, where such a word stands elsewhere",
    text: "They had met before, on Friday.",
    expected: ["s1: Friday = 2031-02-28, 2031-03-07"],
  },
  {
    promise: "words counted from the day of the report",
    text: "It was shut yesterday, this month, last year and in the year before.",
    expected: ["s1: yesterday = 2031-03-03", "s1: this month = 2031-03", "s1: last year = 2030"],
  },
  {
    promise: "a week, from Monday to Sunday, before or behind that of the report",
    text: "Last week they met, and meet next week.",
    expected: ["s1: Last week = 2031-02-24/2031-03-02", "s1: next week = 2031-03-10/2031-03-16"],
  },
  {
    promise: "the same in Russian",
    language: "ru",
    text: "Они встретились на этой неделе.",
    expected: ["s1: на этой неделе = 2031-03-03/2031-03-09"],
  },
  {
    promise: "months over the turn of a year",
    text: "Since last month it is shut.",
    expected: ["s1: last month = 2031-02"],
  },
  {
    promise: "a date without its year, the nearest, or that on the other side of the report",
    text: "Since Jan. 9 and Dec. 28 it is shut.",
    expected: ["s1: Jan. 9 = 2031-01-09, 2032-01-09", "s1: Dec. 28 = 2030-12-28, 2031-12-28"],
  },
  {
    promise: "a date without its year, of the year that its sentence names",
    text: "It was shut twice last year, most recently on May 14.",
    expected: ["s1: last year = 2030", "s1: May 14 = 2030-05-14, 2031-05-14"],
  },
  {
    promise: "days and weeks counted from the whole date of the sentence before",
    text: "On 3 August 2024 it was shut. Eleven days later they left. Two weeks later they met.",
    expected: ["s2: Eleven days later = 2024-08-14"],
  },
  {
    promise: "a month of the one year that was named before",
    text: "It began in February 2025 and broke down in May of that year. In 2024 or 2025, in May of that year, it rained.",
    expected: ["s1: May of that year = 2025-05"],
  },
  {
    promise: "the last month of its name, where that can be of one year alone",
    text: "They met last September and last March, and last January. They met in August.",
    expected: ["s1: last September = 2030-09", "s1: last March = 2030-03"],
  },
  {
    promise: "Ukrainian words",
    language: "uk",
    text: "Вони зустрілися у п’ятницю. Учора було тихо. Зустріч відбудеться в четвер.",
    expected: [
      "s1: п’ятницю = 2031-02-28, 2031-03-07",
      "s2: Учора = 2031-03-03",
      "s3: четвер = 2031-03-06, 2031-02-27",
    ],
  },
  { promise: "no whole date, nor the weekday beside one", text: "They met on Friday, 28 February 2031.", expected: [] },
  ...["Come on any day of the week, Sunday included.", "Come every Friday.", "It was a Friday in May."].map((text) => ({
    promise: `no weekday that means no one day: ${text}`,
    text,
    expected: [],
  })),
  {
    promise: "the weekday of one thing",
    text: "He told a Friday rally so.",
    expected: ["s1: Friday = 2031-02-28, 2031-03-07"],
  },
  { promise: "no such weekday in Ukrainian", language: "uk", text: "Приходьте кожну п’ятницю.", expected: [] },
  { promise: "no word that only looks like one", text: "Fridays are quiet in Todayville.", expected: [] },
];

/** A sentence of Anna Bell’s or Jonas Weir’s, and the day on which it was said, where its words tell. */
export const sayings: readonly { text: string; language?: string; date: string | undefined }[] = [
  ...[
    "Anna Bell said Friday that it was late.",
    "Anna Bell said late on Friday that it was late.",
    "Anna Bell told lawmakers on Friday that it was late.",
    "Anna Bell on Friday insisted that it was late.",
    "On Friday, Anna Bell said that it was late.",
    "“It is late,” Anna Bell said at her yearly meeting Friday.",
    "“It is late,” Anna Bell told the council on Friday.",
  ].map((text) => ({ text, date: "2031-02-28" })),
  { text: "Anna Bell said on Jan. 9 that it was late.", date: "2031-01-09" },
  { text: "Анна Белл заявила у п’ятницю, що пізно.", language: "uk", date: "2031-02-28" },
  ...[
    "Anna Bell says on 4 May that it is shut.",
    "Anna Bell said that they met on Friday.",
    "Anna Bell said the Friday talks failed.",
    "Anna Bell told them talks Friday failed.",
    "Friday’s talks failed, Anna Bell said.",
    "Anna Bell said they would meet Friday.",
    "Anna Bell said Friday’s talks failed.",
    "Anna Bell said this month that it was late.",
    "“It is late,” said Anna Bell, who came on Friday.",
    "“We met on Friday,” Anna Bell said.",
  ].map((text) => ({ text, date: undefined })),
];

/** Each as `name (aliases) count: sentences`. Anna Bell is known. */
export const names: readonly SaidCase[] = [
  {
    promise: "a whole name, with the surname as its alias",
    text: "Jonas Weir came. He left Orrin with Weir. Weir was late.",
    expected: ["Jonas Weir (Weir) 3: s1, s2, s3", "Orrin () 1: s2"],
  },
  {
    promise: "without office, form of address or possessive",
    text: "Orrin’s Mayor Ada Quill met Lord Prime Minister Jonas Weir.",
    expected: ["Ada Quill () 1: s1", "Jonas Weir () 1: s1"],
  },
  {
    promise: "with small words inside",
    text: "They saw the Bank of Orrin and the Lunn River Authority.",
    expected: ["Bank of Orrin () 1: s1", "Lunn River Authority () 1: s1"],
  },
  {
    promise: "of a person apart from where they are of, and from their party",
    text: "Prime Minister Ada Quill of Orrin came. Orrin paid, said Jonas Weir of the Lunn Fishers' Party. They left Orrin.",
    expected: ["Orrin () 3: s1, s2, s3", "Ada Quill () 1: s1", "Jonas Weir () 1: s2", "Lunn Fishers' Party () 1: s2"],
  },
  {
    promise: "of a body with the place that it is of, which is no short form of it",
    text: "They saw the Bank of Orrin. They left Orrin, and saw the Bank of Orrin and the New House of the Lunns. The Lunns left, said Lunn Bank of Tell.",
    expected: [
      "Bank of Orrin () 2: s1, s2",
      "Orrin () 1: s2",
      "New House of the Lunns () 1: s2",
      "Lunns () 1: s3",
      "Lunn Bank of Tell () 1: s3",
    ],
  },
  {
    promise: "not the first word of a sentence, unless it stands elsewhere too",
    text: "Lorries were late. Orrin paid. They left Orrin.",
    expected: ["Orrin () 2: s2, s3"],
  },
  {
    promise: "not a name that is known, a date or a weekday",
    text: "Then Anna Bell left on Friday, 4 March 2031.",
    expected: [],
  },
  {
    promise: "not an adjective of a known name, nor a word that ends small",
    text: "They like Annan-style and Annanian ways.",
    expected: ["Annanian () 1: s1"],
  },
  {
    promise: "with the apostrophe of many inside, but not of an owner",
    text: "They saw the Fishers’ Union and the Lunns’ Mayor Ada Quill. They left the Fishers’ Union.",
    expected: ["Fishers’ Union () 2: s1, s2", "Lunns () 1: s1", "Ada Quill () 1: s1"],
  },
  {
    promise: "in capitals as the same name, and not one that is known",
    text: "HALLOW BAY — They left. They saw Hallow Bay. ANNA BELL came to NATO.",
    expected: ["Hallow Bay () 2: s1, s2", "NATO () 1: s3"],
  },
  {
    promise: "with the short form that it begins with, at the head of a sentence too",
    text: "In St. Brannoch it rained. St. Brannoch is wet.",
    expected: ["St. Brannoch () 2: s1, s2"],
  },
  {
    promise: "Ukrainian names",
    language: "uk",
    text: "Міністерка Олена Марчук і А. Коваленко зустрілися. Потім Марчук пішла.",
    expected: ["Олена Марчук (Марчук) 2: s1, s2", "А. Коваленко () 1: s1"],
  },
];
