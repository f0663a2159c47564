/** A text in a language, and the dates and weekdays in it. */
interface TextCase {
  promise: string;
  language: string;
  text: string;
  /** Each as `words = year-month-day`, with a dot for a part that the text does not give. */
  dates?: readonly string[];
  /** Each as `words = number`, 0 for Sunday. */
  weekdays?: readonly string[];
}

export const texts: readonly TextCase[] = [
  {
    promise: "Ukrainian months and weekdays are read in every case, large at the head of a sentence",
    language: "uk",
    text: "У п’ятницю, 20 грудня 2019 року. Серпнем, у березні 2021 року; 5-го травня. Середа, до четверга.",
    dates: ["20 грудня 2019 = 2019-12-20", "Серпнем = .-8-.", "березні 2021 = 2021-3-.", "5-го травня = .-5-5"],
    weekdays: ["п’ятницю = 5", "Середа = 3", "четверга = 4"],
  },
  {
    promise: "a Hebrew month takes its particle before it",
    language: "he",
    text: "ב־14 במרץ 2021, במאי 2020",
    dates: ["14 במרץ 2021 = 2021-3-14", "במאי 2020 = 2020-5-."],
  },
  {
    promise: "a Spanish date has its prepositions",
    language: "es",
    text: "el 20 de diciembre de 2019",
    dates: ["20 de diciembre de 2019 = 2019-12-20"],
  },
  {
    promise: "day, month and year are one date",
    language: "en",
    text: "They met on 20 December 2019 in Sochi.",
    dates: ["20 December 2019 = 2019-12-20"],
  },
  {
    promise: "month, day and year are one date",
    language: "en",
    text: "On December 20, 2019, they met.",
    dates: ["December 20, 2019 = 2019-12-20"],
  },
  {
    promise: "month, day and year without a comma are one date",
    language: "en",
    text: "December 20 2019",
    dates: ["December 20 2019 = 2019-12-20"],
  },
  {
    promise: "a short month with its stop is read, stop and all",
    language: "en",
    text: "Dec. 20, 2019",
    dates: ["Dec. 20, 2019 = 2019-12-20"],
  },
  {
    promise: "a short month without its stop is read",
    language: "en",
    text: "on 2 Jan 1998",
    dates: ["2 Jan 1998 = 1998-1-2"],
  },
  {
    promise: "a short month behind a day is read",
    language: "en",
    text: "on 2 Jan. 1998",
    dates: ["2 Jan. 1998 = 1998-1-2"],
  },
  {
    promise: "September is read in the short form of the press",
    language: "en",
    text: "Sept. 11, 2001",
    dates: ["Sept. 11, 2001 = 2001-9-11"],
  },
  {
    promise: "September is read in its shortest form in British English too",
    language: "en-GB",
    text: "Sep. 11, 2001",
    dates: ["Sep. 11, 2001 = 2001-9-11"],
  },
  {
    promise: "September is read in Intl’s own short form of British English",
    language: "en-GB",
    text: "Sept. 11, 2001",
    dates: ["Sept. 11, 2001 = 2001-9-11"],
  },
  {
    promise: "month and year are a date without a day",
    language: "en",
    text: "in December 2019",
    dates: ["December 2019 = 2019-12-."],
  },
  {
    promise: "month and year with a comma are a date without a day",
    language: "en",
    text: "in December, 2019",
    dates: ["December, 2019 = 2019-12-."],
  },
  {
    promise: "month and day are a date without a year",
    language: "en",
    text: "On December 8 they met",
    dates: ["December 8 = .-12-8"],
  },
  {
    promise: "day and month are a date without a year",
    language: "en",
    text: "On 8 December they met",
    dates: ["8 December = .-12-8"],
  },
  { promise: "a month alone is a date", language: "en", text: "since December they", dates: ["December = .-12-."] },
  {
    promise: "a full stop behind a month in full is no part of it",
    language: "en",
    text: "They met in May. On 8 December.",
    dates: ["May = .-5-.", "8 December = .-12-8"],
  },
  { promise: "May is a date", language: "en", text: "in May they met", dates: ["May = .-5-."] },
  {
    promise: "May with day and year is a date",
    language: "en",
    text: "29 May 2014",
    dates: ["29 May 2014 = 2014-5-29"],
  },
  {
    promise: "an ordinal before the month is the day",
    language: "en",
    text: "the 2nd December 1999",
    dates: ["2nd December 1999 = 1999-12-2"],
  },
  {
    promise: "an ordinal behind the month is the day",
    language: "en",
    text: "December 20th, December 21st, December 22nd and December 23rd, 2019",
    dates: [
      "December 20th = .-12-20",
      "December 21st = .-12-21",
      "December 22nd = .-12-22",
      "December 23rd, 2019 = 2019-12-23",
    ],
  },
  {
    promise: "spaces that do not break part a date as others do",
    language: "en",
    text: "20\u00a0December\u00a02019",
    dates: ["20\u00a0December\u00a02019 = 2019-12-20"],
  },
  {
    promise: "a date over two lines is one date",
    language: "en",
    text: "on 20\nDecember\n2019",
    dates: ["20\nDecember\n2019 = 2019-12-20"],
  },
  {
    promise: "dates are found in the order of the text",
    language: "en",
    text: "from 8 December 1999 to January 26, 2000",
    dates: ["8 December 1999 = 1999-12-8", "January 26, 2000 = 2000-1-26"],
  },
  {
    promise: "both days of a run are days of its month",
    language: "en",
    text: "20–21 December 2019",
    dates: ["20–21 December 2019 = 2019-12-20", "20–21 December 2019 = 2019-12-21"],
  },
  {
    promise: "the end of a longer number is no day",
    language: "en",
    text: "by 120 December",
    dates: ["December = .-12-."],
  },
  {
    promise: "a number too long for a year is none",
    language: "en",
    text: "In December 20190 came",
    dates: ["December = .-12-."],
  },
  {
    promise: "a year before the month is none of the date",
    language: "en",
    text: "in 1997 May came",
    dates: ["May = .-5-."],
  },
  {
    promise: "verbs in small letters are no months",
    language: "en",
    text: "They may march, and march on.",
    dates: [],
  },
  { promise: "a longer word is no month", language: "en", text: "The Mayor, Marching, a Decade, Junes", dates: [] },
  { promise: "a decade is no date", language: "en", text: "a decade, dec., the jan of", dates: [] },
  { promise: "a number alone is no date", language: "en", text: "20, 2019, 20.12.2019", dates: [] },
  {
    promise: "another language’s month is no date",
    language: "en",
    text: "20 грудня 2019, 20 Dezember 2019",
    dates: [],
  },
  { promise: "an empty text has no date", language: "en", text: "", dates: [], weekdays: [] },
  {
    promise: "a month in the case that goes with a day is read in Ukrainian",
    language: "uk",
    text: "Вони зустрілися 20 грудня 2019 року.",
    dates: ["20 грудня 2019 = 2019-12-20"],
  },
  {
    promise: "a month by itself is read in Ukrainian",
    language: "uk",
    text: "грудень 2019",
    dates: ["грудень 2019 = 2019-12-."],
  },
  {
    promise: "a short month is read in Ukrainian",
    language: "uk",
    text: "20 груд. 2019",
    dates: ["20 груд. 2019 = 2019-12-20"],
  },
  {
    promise: "the Ukrainian word for a letter is no November",
    language: "uk",
    text: "Він написав лист від руки",
    dates: [],
  },
  { promise: "a longer word is no month in Ukrainian", language: "uk", text: "травневий, липневий", dates: [] },
  {
    promise: "a day with its stop is read in German",
    language: "de",
    text: "am 20. Dezember 2019",
    dates: ["20. Dezember 2019 = 2019-12-20"],
  },
  {
    promise: "month and year are read in German",
    language: "de",
    text: "im März 2014",
    dates: ["März 2014 = 2014-3-."],
  },
  { promise: "a short month is read in German", language: "de", text: "Okt. 2019", dates: ["Okt. 2019 = 2019-10-."] },
  { promise: "Mai is a month in German", language: "de", text: "im Mai", dates: ["Mai = .-5-."] },
  { promise: "a longer word is no month in German", language: "de", text: "Maifeier, Augustiner", dates: [] },
  {
    promise: "weekdays are found where they stand",
    language: "en",
    text: "On Friday, and on Sunday and Saturday",
    weekdays: ["Friday = 5", "Sunday = 0", "Saturday = 6"],
  },
  {
    promise: "a weekday with a possessive is one",
    language: "en",
    text: "Friday’s talks",
    weekdays: ["Friday = 5"],
  },
  { promise: "a weekday in small letters is none", language: "en", text: "on friday", weekdays: [] },
  { promise: "a short weekday is none", language: "en", text: "Fri., Mon, the Sun and Sat", weekdays: [] },
  { promise: "a longer word is no weekday", language: "en", text: "Fridays, Mondayish", weekdays: [] },
  {
    promise: "weekdays are read in Ukrainian",
    language: "uk",
    text: "середа, неділя",
    weekdays: ["середа = 3", "неділя = 0"],
  },
  {
    promise: "a Ukrainian weekday is read with any apostrophe",
    language: "uk",
    text: "п’ятниця",
    weekdays: ["п’ятниця = 5"],
  },
  { promise: "a weekday is read in German", language: "de", text: "Am Freitag", weekdays: ["Freitag = 5"] },
  { promise: "another language’s weekday is none", language: "de", text: "On Friday", weekdays: [] },
];

/** Parts of a date and its weekday, 0 for Sunday; nothing where it is not whole. */
export const weekdays: readonly {
  promise: string;
  date: { day?: number; month?: number; year?: number };
  weekday: number | undefined;
}[] = [
  { promise: "20 December 2019 was a Friday", date: { day: 20, month: 12, year: 2019 }, weekday: 5 },
  { promise: "a leap day has its weekday", date: { day: 29, month: 2, year: 2020 }, weekday: 6 },
  { promise: "the day behind a leap day is the next weekday", date: { day: 1, month: 3, year: 2020 }, weekday: 0 },
  { promise: "a day before 1970 has its weekday", date: { day: 12, month: 4, year: 1961 }, weekday: 3 },
  {
    promise: "a day of a century without a leap day has its weekday",
    date: { day: 1, month: 3, year: 1900 },
    weekday: 4,
  },
  { promise: "a month has none", date: { month: 12, year: 2019 }, weekday: undefined },
  { promise: "a day without its year has none", date: { day: 20, month: 12 }, weekday: undefined },
  { promise: "a day without its month has none", date: { day: 20, year: 2019 }, weekday: undefined },
  { promise: "nothing has none", date: {}, weekday: undefined },
];

/** The names of the weekdays in a language, from Sunday. */
export const names: readonly { language: string; weekdays: string }[] = [
  { language: "en", weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday" },
  { language: "en-GB", weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday" },
  { language: "uk", weekdays: "неділя понеділок вівторок середа четвер пʼятниця субота" },
  { language: "de", weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag" },
];
