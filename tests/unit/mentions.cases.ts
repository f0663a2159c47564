import type { SmallContent } from "./mentions-content.ts";

/** A content, and where in it each profile is named: `s1` in the article, `a1` the first claim of the first event. */
export interface MentionCase extends SmallContent {
  cause: string;
  mentions: Readonly<Record<string, readonly string[]>>;
}

const russia = { name: "Russia" };
const belarus = { name: "Belarus" };
const moscow = { name: "Moscow" };
const putin = { name: "Vladimir Putin", aliases: ["Putin"] };

/** Tricky cases, each for a cause of its own. */
export const cases: readonly MentionCase[] = [
  {
    cause: "a possessive, with a letter behind the apostrophe and with none",
    article: ["Russia’s oil ran.\nBelarus’ role grew."],
    profiles: { russia, belarus },
    mentions: { russia: ["s1"], belarus: ["s2"] },
  },
  {
    cause: "a possessive with each other shape of apostrophe",
    article: ["Russia's oil.\nRussia′s gas.\nRussiaʼs tea.\nRussia＇s coal.\nRussia`s wood."],
    profiles: { russia },
    mentions: { russia: ["s1", "s2", "s3", "s4", "s5"] },
  },
  {
    cause: "an apostrophe inside a name, in another shape than the profile has",
    article: ["In Cote d'Ivoire it was dry.\nIn Cote dʼIvoire it rained."],
    profiles: { ivory: { name: "Cote d’Ivoire" } },
    mentions: { ivory: ["s1", "s2"] },
  },
  {
    cause: "the name of the article’s own publisher, in which a name stands",
    article: ["The Bell Post wrote of rain.\nBell saw it."],
    publisher: "The Bell Post",
    profiles: { bell: { name: "Bell" } },
    mentions: { bell: ["s2"] },
  },
  {
    cause: "a quotation in a claim that begins within a name",
    article: ["Vladimir Putin spoke of rain."],
    events: [[{ claim: "It was told that “Putin spoke of rain”", sentence: "s1", quote: "Putin spoke of rain" }]],
    profiles: { putin },
    mentions: { putin: ["s1", "a1"] },
  },
  {
    cause: "a quotation in a claim that cuts of a name what is none",
    article: ["Vladimir Putin spoke of rain."],
    events: [[{ claim: "It was told that “Vladimir” was there", sentence: "s1", quote: "Vladimir" }]],
    profiles: { putin },
    mentions: { putin: ["s1"] },
  },
  {
    cause: "two names joined by a hyphen",
    article: ["The Russia-Belarus talks ended."],
    profiles: { russia, belarus },
    mentions: { russia: ["s1"], belarus: ["s1"] },
  },
  {
    cause: "a hyphen inside a name, and the name’s parts alone",
    article: ["The Kara-Kum is dry.\nThe Kara\u2011Kum is wide.\nThe Kara is cold."],
    profiles: { desert: { name: "Kara-Kum" }, sea: { name: "Kara" } },
    mentions: { desert: ["s1", "s2"], sea: ["s3"] },
  },
  {
    cause: "a name that is the beginning of a longer word",
    article: ["The Belarusian team met Belarusians and the pro-Belarus camp."],
    profiles: { belarus, team: { name: "Belarusian Team" } },
    mentions: { belarus: ["s1"] },
  },
  {
    cause: "a name that is the end of a longer word, or a part of a word with digits",
    article: ["Prussia was large.\nRussia24 is a channel.\n2Russia is none."],
    profiles: { russia },
    mentions: {},
  },
  {
    cause: "a name in another case",
    article: ["The RUSSIA of stamps and russia leather."],
    profiles: { russia },
    mentions: {},
  },
  {
    cause: "“St.” at the end of a line of our own prose, with the rest on the next",
    events: [["They met in St.\nPetersburg again"]],
    profiles: { city: { name: "St. Petersburg" } },
    mentions: { city: ["a1"] },
  },
  {
    cause: "“St.” at the end of a sentence, before a sentence that begins like the rest of the name",
    article: ["He lived in Main St.\nPetersburg was far."],
    profiles: { city: { name: "St. Petersburg" } },
    mentions: {},
  },
  {
    cause: "a name with a full stop inside at a sentence’s end, and without its stop",
    article: ["They met in St. Petersburg.\nThey met in St Petersburg."],
    profiles: { city: { name: "St. Petersburg" } },
    mentions: { city: ["s1"] },
  },
  {
    cause: "a name that ends in a full stop",
    article: ["Gas Inc. sold it.\nGas Incorporated did not."],
    profiles: { company: { name: "Gas Inc." } },
    mentions: { company: ["s1"] },
  },
  {
    cause: "inflected Cyrillic forms, of which the aliases have some",
    article: ["Путин приехал.\nВстреча с Путиным.\nСлова Путина.\nО Путине молчали."],
    profiles: { putin: { name: "Путин", aliases: ["Путиным", "Путина"] } },
    mentions: { putin: ["s1", "s2", "s3"] },
  },
  {
    cause: "an alias inside the same profile’s longer name",
    article: ["Vladimir Putin spoke.\nThen Putin left."],
    profiles: { putin },
    mentions: { putin: ["s1", "s2"] },
  },
  {
    cause: "a name inside another profile’s name",
    article: ["The Union of Russia and Belarus met.\nBelarus left."],
    profiles: { russia, belarus, union: { name: "Union of Russia and Belarus" } },
    mentions: { union: ["s1"], belarus: ["s2"] },
  },
  {
    cause: "three names that begin alike, of which the longest is cut short",
    article: ["The Eurasian Economic Unions met."],
    profiles: {
      continent: { name: "Eurasian" },
      economy: { name: "Eurasian Economic" },
      union: { name: "Eurasian Economic Union" },
    },
    mentions: { economy: ["s1"] },
  },
  {
    cause: "a metonym that is another profile’s own name, resolved otherwise in each sentence",
    article: ["Moscow agreed.\nIt snowed in Moscow.\nA street called Moscow was closed."],
    profiles: { russia: { ...russia, metonyms: ["Moscow"] }, moscow },
    names: [
      { sentence: "s1", name: "Moscow", means: "russia" },
      { sentence: "s2", name: "Moscow", means: "moscow" },
      { sentence: "s3", name: "Moscow", means: "nothing" },
    ],
    mentions: { russia: ["s1"], moscow: ["s2"] },
  },
  {
    cause: "a metonym that is nobody’s own name",
    article: ["But the Russian president went.\nRussian President Vladimir Putin came."],
    profiles: { putin: { ...putin, metonyms: ["the Russian president"] } },
    names: [{ sentence: "s1", name: "the Russian president", means: "putin" }],
    mentions: { putin: ["s1", "s2"] },
  },
  {
    cause: "metonyms in our own prose: one with an owner, one without",
    article: ["The Kremlin hoped, and Moscow waited."],
    events: [["In Moscow the Kremlin was lit"]],
    profiles: { russia: { ...russia, metonyms: ["Moscow", "Kremlin"] }, moscow },
    names: [
      { sentence: "s1", name: "Moscow", means: "russia" },
      { sentence: "s1", name: "Kremlin", means: "russia" },
    ],
    mentions: { russia: ["s1"], moscow: ["a1"] },
  },
  {
    cause: "a name inside a metonym",
    article: ["The rulers of Belarus agreed."],
    profiles: { belarus, lukashenko: { name: "Lukashenko", metonyms: ["rulers of Belarus"] } },
    names: [{ sentence: "s1", name: "rulers of Belarus", means: "lukashenko" }],
    mentions: { lukashenko: ["s1"] },
  },
  {
    cause: "a metonym twice in one sentence, each meant otherwise",
    article: ["Moscow said that in Moscow all was calm."],
    profiles: { russia: { ...russia, metonyms: ["Moscow"] }, moscow },
    names: [
      { sentence: "s1", name: "Moscow", occurrence: 1, means: "russia" },
      { sentence: "s1", name: "Moscow", occurrence: 2, means: "moscow" },
    ],
    mentions: { russia: ["s1"], moscow: ["s1"] },
  },
  {
    cause: "an entry for one occurrence alone, beside which the name keeps its meaning",
    article: ["Bell met the other Bell."],
    profiles: { anna: { name: "Anna Bell", aliases: ["Bell"] }, ben: { name: "Ben Bell" } },
    names: [{ sentence: "s1", name: "Bell", occurrence: 2, means: "ben" }],
    mentions: { anna: ["s1"], ben: ["s1"] },
  },
  {
    cause: "an entry for a name that also stands inside a longer word and a longer name",
    article: ["Belling told Anna Bell of Bell."],
    profiles: { anna: { name: "Anna Bell" }, ben: { name: "Ben Bell" } },
    names: [{ sentence: "s1", name: "Bell", means: "ben" }],
    mentions: { anna: ["s1"], ben: ["s1"] },
  },
  {
    cause: "an entry that takes a longer run out, names and all",
    article: ["The Moscow Arms, a pub, was full of Belarus fans."],
    profiles: { moscow, belarus },
    names: [{ sentence: "s1", name: "Moscow Arms", means: "nothing" }],
    mentions: { belarus: ["s1"] },
  },
  {
    cause: "an entry that cuts into a known name, whose rest is a name too",
    article: ["The Customs Union State met."],
    profiles: { customs: { name: "Customs Union" }, duty: { name: "Customs" }, state: { name: "Statehood" } },
    names: [{ sentence: "s1", name: "Union State", means: "state" }],
    mentions: { duty: ["s1"], state: ["s1"] },
  },
  {
    cause: "a name in a caption alone",
    article: ["Rain fell.", "> Crowds in Minsk, 2001.\n> A flag."],
    profiles: { minsk: { name: "Minsk" } },
    mentions: { minsk: ["s2"] },
  },
  {
    cause: "a name in a heading alone",
    article: ["Rain fell.", "## Minsk waits", "It snowed."],
    profiles: { minsk: { name: "Minsk" } },
    mentions: { minsk: ["heading-1"] },
  },
  {
    cause: "a name in the headline, with a metonym resolved there",
    headline: "Moscow and Minsk agree",
    profiles: { minsk: { name: "Minsk" }, russia: { ...russia, metonyms: ["Moscow"] } },
    names: [{ sentence: "headline", name: "Moscow", means: "russia" }],
    mentions: { minsk: ["headline"], russia: ["headline"] },
  },
  {
    cause: "a name and a metonym in the foot line, which is no part of the report",
    article: ["Moscow slept."],
    foot: "Moscow desk, Minsk office",
    profiles: { minsk: { name: "Minsk" }, russia: { ...russia, metonyms: ["Moscow"] } },
    names: [{ sentence: "s1", name: "Moscow", means: "russia" }],
    mentions: { russia: ["s1"] },
  },
  {
    cause: "a name twice in one sentence, by two of its forms",
    article: ["Vladimir Putin said that Putin would go."],
    profiles: { putin },
    mentions: { putin: ["s1"] },
  },
  {
    cause: "a sentence that is not published",
    article: ["Putin came.\nPutin went."],
    fullText: false,
    events: [[{ claim: "Putin came", sentence: "s1", quote: "Putin came" }]],
    profiles: { putin },
    mentions: { putin: ["s1", "a1"] },
  },
  {
    cause: "two claims of one event, and one of another",
    events: [["Russia paid", "Russia and Belarus signed"], ["Belarus paid"]],
    profiles: { russia, belarus },
    mentions: { russia: ["a1", "a2"], belarus: ["a2", "b1"] },
  },
  {
    cause: "a metonym that a claim quotes means there what it means in the article",
    article: ["Help came from Moscow."],
    events: [[{ claim: "Help came “from Moscow”", sentence: "s1", quote: "Help came from Moscow" }]],
    profiles: { russia: { ...russia, metonyms: ["Moscow"] }, moscow },
    names: [{ sentence: "s1", name: "Moscow", means: "russia" }],
    mentions: { russia: ["s1", "a1"] },
  },
  {
    cause: "a name in quoted speech of the article",
    article: ["“We trust Russia,” they said."],
    profiles: { russia },
    mentions: { russia: ["s1"] },
  },
  {
    cause: "a name in emphasis inside a claim",
    events: [["The *Russia* of **Belarus**"]],
    profiles: { russia, belarus },
    mentions: { russia: ["a1"], belarus: ["a1"] },
  },
  {
    cause: "a publisher’s name that holds a profile’s name",
    article: ["The Moscow Times wrote of Moscow.\nThe Moscow Times wrote."],
    publishers: ["The Moscow Times"],
    profiles: { moscow },
    mentions: { moscow: ["s1"] },
  },
  {
    cause: "a publisher that has a profile",
    article: ["Tass wrote."],
    publishers: ["Tass"],
    profiles: { tass: { name: "Tass" } },
    mentions: { tass: ["s1"] },
  },
  {
    cause: "a name at the very beginning and one at the very end, without a full stop",
    article: ["Russia met Belarus"],
    profiles: { russia, belarus },
    mentions: { russia: ["s1"], belarus: ["s1"] },
  },
  {
    cause: "a soft hyphen within a name, and within a longer word",
    article: ["Bela\u00adrus won.\nThe Belarus\u00adian team lost."],
    profiles: { belarus },
    mentions: { belarus: ["s1"] },
  },
  {
    cause: "a space within a name that does not break, or is a narrow one",
    article: ["They left St.\u00a0Petersburg.\nThey saw St.\u202fPetersburg."],
    profiles: { city: { name: "St. Petersburg" } },
    mentions: { city: ["s1", "s2"] },
  },
  {
    cause: "letters whose marks stand apart in the text, and in the profile",
    article: ["In Ło\u0301dz\u0301 it rained.\nIn Málaga it was dry."],
    profiles: { lodz: { name: "Łódź" }, malaga: { name: "Ma\u0301laga" } },
    mentions: { lodz: ["s1"], malaga: ["s2"] },
  },
  {
    cause: "a decomposed й in Cyrillic",
    article: ["Сергеи\u0306 пришёл.\nСергеи пришли."],
    profiles: { sergei: { name: "Сергей" } },
    mentions: { sergei: ["s1"] },
  },
  {
    cause: "a name in Chinese signs, among others and before Latin letters",
    article: ["昨天普京在莫斯科说。\n他见了普京Putin。"],
    profiles: { putin: { ...putin, native: [{ name: "普京", lang: "zh" }] }, moscow: { name: "莫斯科" } },
    mentions: { putin: ["s1", "s2"], moscow: ["s1"] },
  },
  {
    cause: "a name in kana, before a particle and within the signs of a longer name",
    article: ["ロシアは広い。\nベロロシアも。"],
    profiles: { russia: { name: "ロシア" }, belarus: { name: "ベロロシア" } },
    mentions: { russia: ["s1"], belarus: ["s2"] },
  },
  {
    cause: "a name in Thai, between words and before a mark of its own",
    article: ["ผู้นำรัสเซียพบกัน\nรัสเซีย์"],
    profiles: { russia: { name: "รัสเซีย" } },
    mentions: { russia: ["s1"] },
  },
  {
    cause: "a name in Korean, bare and with a particle, which only an alias has",
    article: ["러시아 정부.\n러시아는 넓다.\n러시아를 보았다."],
    profiles: { russia: { name: "러시아", aliases: ["러시아는"] } },
    mentions: { russia: ["s1", "s2"] },
  },
  {
    cause: "a name in Arabic, with a direction mark beside it and with a prefix",
    article: ["قال \u200fبوتين\u200f اليوم.\nوبوتين غادر."],
    profiles: { putin: { name: "بوتين" } },
    mentions: { putin: ["s1"] },
  },
  {
    cause: "a joiner that nobody sees inside a Persian word",
    article: ["روسیه بزرگ است.\nتیم روسیه\u200cای برد."],
    profiles: { russia: { name: "روسیه" } },
    mentions: { russia: ["s1"] },
  },
  {
    cause: "letters of two units each, and emoji beside a name",
    article: ["See 𐐔𐐯𐑅𐐨.\nSee 𐐔𐐯𐑅𐐨𐑉.\n🤝Putin🤝"],
    profiles: { deseret: { name: "𐐔𐐯𐑅𐐨" }, putin },
    mentions: { deseret: ["s1"], putin: ["s3"] },
  },
  {
    cause: "a name before [sic] and one behind it",
    article: ["Moscow have [sic] met Moscow."],
    profiles: { russia: { ...russia, metonyms: ["Moscow"] }, moscow },
    names: [
      { sentence: "s1", name: "Moscow", occurrence: 1, means: "moscow" },
      { sentence: "s1", name: "Moscow", occurrence: 2, means: "russia" },
    ],
    mentions: { russia: ["s1"], moscow: ["s1"] },
  },
  {
    cause: "a spelling, and a native name that two languages share",
    article: ["Lukashenka came.\nБеларусь is large."],
    profiles: {
      lukashenko: { name: "Lukashenko", spellings: ["Lukashenka"] },
      belarus: {
        ...belarus,
        native: [
          { name: "Беларусь", lang: "be" },
          { name: "Беларусь", lang: "ru" },
        ],
      },
    },
    mentions: { lukashenko: ["s1"], belarus: ["s2"] },
  },
  {
    cause: "names in brackets, between dashes and before a colon",
    article: ["They (Russia) met.\nThey—Belarus—met.\nMoscow: no."],
    profiles: { russia, belarus, moscow },
    mentions: { russia: ["s1"], belarus: ["s2"], moscow: ["s3"] },
  },
];
