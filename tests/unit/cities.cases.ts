/** A city as an editor may write it, and what it comes to: degrees east and north, candidates, or a country's size. */
export const cities: readonly {
  promise: string;
  city: string;
  at?: readonly [longitude: number, latitude: number];
  candidates?: readonly string[];
  unknown?: { name: string; country: string; hasCities: boolean };
}[] = [
  { promise: "a name and its country are enough where they are one city", city: "Minsk, BY", at: [27.6, 53.9] },
  { promise: "a name of two words", city: "Saint Petersburg, RU", at: [30.3, 59.9] },
  { promise: "the country tells two cities of one name apart", city: "Brest, BY", at: [23.7, 52.1] },
  { promise: "the same name in another country", city: "Brest, FR", at: [-4.5, 48.4] },
  { promise: "a division tells namesakes of one country apart", city: "Moscow, US, ID", at: [-117, 46.7] },
  { promise: "south and west are negative", city: "Ushuaia, AR", at: [-68.3, -54.8] },
  {
    promise: "of namesakes in one division the one without a code of its own needs no more",
    city: "Cameia, AO, 14",
    at: [20.8, -11.7],
  },
  {
    promise: "namesakes are named as they may be written",
    city: "Moscow, US",
    candidates: ["Moscow, US, ID", "Moscow, US, PA"],
  },
  {
    promise: "a name that the country has not",
    city: "Minks, BY",
    unknown: { name: "Minks", country: "BY", hasCities: true },
  },
  {
    promise: "a name in other letters’ case is another name",
    city: "minsk, BY",
    unknown: { name: "minsk", country: "BY", hasCities: true },
  },
  {
    promise: "the beginning of a name is not the name",
    city: "Saint, RU",
    unknown: { name: "Saint", country: "RU", hasCities: true },
  },
  {
    promise: "a country that there is not",
    city: "Minsk, XX",
    unknown: { name: "Minsk", country: "XX", hasCities: false },
  },
  {
    promise: "a division that has no such city",
    city: "Moscow, US, TX",
    unknown: { name: "Moscow", country: "US", hasCities: true },
  },
];

/** Texts that are no city at all, as far as their form goes. */
export const misshapen: readonly string[] = [
  "Minsk",
  "Minsk, by",
  "Minsk BY",
  ", BY",
  "Minsk, BLR",
  "Minsk,BY",
  "Minsk, BY,",
];
