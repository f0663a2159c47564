/** A text and the words of likelihood that it states, in order; a star behind one of the seven. */
interface LikelihoodCase {
  promise: string;
  text: string;
  words: readonly string[];
}

export const texts: readonly LikelihoodCase[] = [
  { promise: "almost no chance is of the seven", text: "It has almost no chance.", words: ["almost no chance*"] },
  { promise: "very unlikely is of the seven", text: "It is very unlikely.", words: ["very unlikely*"] },
  { promise: "unlikely is of the seven", text: "It is unlikely.", words: ["unlikely*"] },
  { promise: "roughly even chance is of the seven", text: "a roughly even chance", words: ["roughly even chance*"] },
  { promise: "likely is of the seven", text: "It is likely.", words: ["likely*"] },
  { promise: "very likely is of the seven", text: "It is very likely.", words: ["very likely*"] },
  { promise: "almost certain is of the seven", text: "It is almost certain.", words: ["almost certain*"] },
  { promise: "a capital takes none of the seven away", text: "Very likely, it is.", words: ["Very likely*"] },
  { promise: "each is found, in order", text: "likely, then unlikely", words: ["likely*", "unlikely*"] },
  { promise: "highly likely is not of the seven", text: "It is highly likely.", words: ["highly likely"] },
  { promise: "most likely is not of the seven", text: "It is most likely.", words: ["most likely"] },
  { promise: "more likely is not of the seven", text: "It is more likely.", words: ["more likely"] },
  { promise: "less likely is not of the seven", text: "It is less likely.", words: ["less likely"] },
  { promise: "quite likely is not of the seven", text: "It is quite likely.", words: ["quite likely"] },
  { promise: "not likely is not of the seven", text: "It is not likely.", words: ["not likely"] },
  { promise: "not unlikely is not of the seven", text: "It is not unlikely.", words: ["not unlikely"] },
  { promise: "highly unlikely is not of the seven", text: "It is highly unlikely.", words: ["highly unlikely"] },
  { promise: "almost certainly is not of the seven", text: "It almost certainly is.", words: ["certainly"] },
  {
    promise: "not very likely is not of the seven",
    text: "It is not very likely.",
    words: ["not very likely"],
  },
  {
    promise: "least likely is not of the seven",
    text: "It is least likely.",
    words: ["least likely"],
  },
  {
    promise: "a compound over two lines is the same compound",
    text: "It is highly\nlikely.",
    words: ["highly\nlikely"],
  },
  { promise: "probably is a likelihood", text: "It is probably so.", words: ["probably"] },
  {
    promise: "possible is none, for much is possible that is not told as likely",
    text: "It became possible to travel.",
    words: [],
  },
  { promise: "perhaps is a likelihood", text: "Perhaps it is.", words: ["Perhaps"] },
  { promise: "could and might are likelihoods", text: "It could, it might.", words: ["could", "might"] },
  { promise: "may is a likelihood", text: "It may be so.", words: ["may"] },
  { promise: "the month of May is none", text: "In May 2014 and on 5 May they met.", words: [] },
  { promise: "may behind the month of May is one", text: "In May 2014 it may be.", words: ["may"] },
  { promise: "bound to secrecy is none", text: "They are bound to secrecy.", words: [] },
  { promise: "no doubt is a likelihood", text: "It is no doubt so.", words: ["no doubt"] },
  { promise: "a clause with whether states none", text: "They asked whether it could be likely.", words: [] },
  { promise: "a clause with if states none", text: "If it may be, they go.", words: [] },
  {
    promise: "behind a comma the clause with whether is over",
    text: "Asked whether he went, he could.",
    words: ["could"],
  },
  { promise: "behind a stop the clause with whether is over", text: "Asked whether. It may be.", words: ["may"] },
  { promise: "behind a colon the clause with if is over", text: "if so: it is likely", words: ["likely*"] },
  { promise: "behind a semicolon the clause with if is over", text: "if so; it is likely", words: ["likely*"] },
  {
    promise: "before whether a likelihood is stated",
    text: "It is likely, whether he goes or not",
    words: ["likely*"],
  },
  {
    promise: "before if within its clause a likelihood is stated",
    text: "It is likely if he goes",
    words: ["likely*"],
  },
  { promise: "a word that begins like if asks nothing", text: "The iffy case may be.", words: ["may"] },
  { promise: "a longer word is no likelihood", text: "mighty Mayor, the chancellor, dismay, likeliness", words: [] },
  { promise: "a hedge is no likelihood", text: "He can, it seems, apparently.", words: [] },
  { promise: "a plain sentence has none", text: "They met in Sochi.", words: [] },
  { promise: "an empty text has none", text: "", words: [] },
];

/** Words of a source, and whether they leave room for a likelihood in ours. */
export const sources: readonly { promise: string; text: string; leaves: boolean }[] = [
  { promise: "one of the seven leaves room", text: "It is very likely.", leaves: true },
  { promise: "another word of likelihood leaves room", text: "It might be.", leaves: true },
  { promise: "a word of likelihood with a capital leaves room", text: "Perhaps it is.", leaves: true },
  { promise: "a clause that asks leaves room", text: "whether he could go", leaves: true },
  { promise: "can leaves room", text: "It can be.", leaves: true },
  { promise: "can’t leaves room, with either apostrophe", text: "We can’t go.", leaves: true },
  { promise: "can't leaves room", text: "We can't go.", leaves: true },
  { promise: "cannot leaves room", text: "We cannot go.", leaves: true },
  { promise: "seems and apparently leave room", text: "It seems so.", leaves: true },
  { promise: "a fear leaves room", text: "Belarusians fear it.", leaves: true },
  { promise: "a fact leaves none", text: "They met in Sochi.", leaves: false },
  { promise: "a longer word leaves none", text: "A candid chancellor, mighty and fearless", leaves: false },
  { promise: "an empty text leaves none", text: "", leaves: false },
  {
    promise: "the month of May leaves none",
    text: "They met in May 2014.",
    leaves: false,
  },
];
