import { z } from "zod";
import { catalogue } from "../errors/catalogue.ts";
import { placeOfField, placeOfKey } from "../errors/position.ts";
import { problem, type Problem } from "../errors/problem.ts";
import { withNames } from "../errors/unfit-signs.ts";
import type { DateFault } from "../dates/parse.ts";
import { OWN } from "./fields.ts";
import type { MayHaveLost } from "./lost.ts";

/** An entry whose fields are known to be right, those apart that it has lost. */
export interface Entry<Fields> extends MayHaveLost {
  slug: string;
  file: string;
  source: string;
  fields: Fields;
}

/** An entry as read. */
export interface Raw {
  slug: string;
  file: string;
  source: string;
  data: unknown;
}

export type Issue = z.core.$ZodIssue;

const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? "the file"
    : path.map((key) => (typeof key === "number" ? String(key + 1) : String(key) || "(no name)")).join(" › ");

/** True for evidence that says neither which form it has: then both are named. */
const isBare = (value: unknown): boolean =>
  value !== null && typeof value === "object" && Object.keys(value).every((key) => key === "name");

/** Of a union's branches the one that came closest, so that its own mistakes are told. */
function closest(issue: Extract<Issue, { code: "invalid_union" }>): readonly Issue[] | undefined {
  const branches = issue.errors.filter((branch) =>
    branch.every((one) => one.path.length > 0 || one.code === "unrecognized_keys"),
  );
  const missing = (branch: readonly Issue[]) =>
    branch.filter((one) => one.code === "unrecognized_keys" || isMissing(one)).length;
  return branches.sort((a, b) => missing(a) - missing(b) || a.length - b.length)[0];
}

/** The mistakes of the branch that a value came closest to, where it was refused by each of a union. */
export const nearestBranch = (issue: Issue, value: unknown): readonly Issue[] | undefined =>
  issue.code !== "invalid_union" || isBare(value) ? undefined : closest(issue);

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "fields",
  record: "fields",
  boolean: "true or false",
  number: "a number",
};

function shown(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return value !== null && typeof value === "object" ? "a group of fields" : `“${withNames(String(value))}”`;
}

const isMissing = (issue: Issue): boolean =>
  "input" in issue
    ? issue.input === undefined
    : issue.message.startsWith(OWN.missing) || issue.message.endsWith("received undefined");

const entries = (origin: string, count: number | bigint): string =>
  origin === "array" ? (Number(count) === 1 ? " entry" : " entries") : "";

function expectation(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.message.startsWith(OWN.missing)) return issue.message.slice(OWN.missing.length);
  if (issue.code === "invalid_type")
    return issue.expected === "string"
      ? "text (a number or a date goes between quotation marks)"
      : (TYPES[issue.expected] ?? issue.expected);
  if (issue.code === "too_small")
    return issue.origin === "string"
      ? "text, not empty"
      : `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${entries(issue.origin, issue.minimum)}`;
  if (issue.code === "too_big")
    return issue.origin === "string"
      ? `at most ${issue.maximum} characters`
      : `at most ${issue.maximum}${entries(issue.origin, issue.maximum)}`;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? "another name";
  return issue.message;
}

function problemsOf(issue: Issue, before: readonly PropertyKey[], entry: Raw): Problem[] {
  const path = [...before, ...issue.path];
  const { file, source } = entry;
  if (issue.code === "unrecognized_keys") {
    const valid = issue.message.startsWith(OWN.valid) ? issue.message.slice(OWN.valid.length).split(",") : [];
    return issue.keys.map((key) =>
      problem(placeOfKey(file, source, [...path, key]), catalogue.unknownField(fieldName([...path, key]), valid)),
    );
  }
  const branch = nearestBranch(issue, valueAt(entry.data, path));
  if (branch !== undefined) return branch.flatMap((one) => problemsOf(one, path, entry));
  if (issue.code === "invalid_key") {
    const name = `“${String(path.at(-1))}”`;
    return [problem(placeOfKey(file, source, path), catalogue.wrongType(fieldName(path), name, expectation(issue)))];
  }
  const place = placeOfField(file, source, path);
  if (issue.message.startsWith(OWN.date)) {
    const fault = issue.message.slice(OWN.date.length) as DateFault;
    return [problem(place, catalogue.impossibleDate(String(valueAt(entry.data, path)), fault))];
  }
  if (valueAt(entry.data, path) === undefined)
    return [problem(place, catalogue.missingField(fieldName(path), expectation(issue)))];
  if (issue.code === "invalid_value") {
    const found = shown(valueAt(entry.data, path));
    return [problem(place, catalogue.wrongValue(fieldName(path), found, issue.values.map(String)))];
  }
  const [name, found] = [fieldName(path), shown(valueAt(entry.data, path))];
  if ((issue.code === "too_small" || issue.code === "too_big") && issue.origin === "array")
    return [problem(place, catalogue.wrongCount(name, expectation(issue)))];
  const isOfForm = issue.code === "custom" && typeof valueAt(entry.data, path) === "string";
  if (issue.code === "invalid_format" || isOfForm)
    return [problem(place, catalogue.wrongForm(name, found, expectation(issue)))];
  return [problem(place, catalogue.wrongType(name, found, expectation(issue)))];
}

export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

/** Data as read → an entry with typed fields, or every mistake in its fields with place. */
export function wellFormed<Fields>(
  raw: Raw,
  schema: z.ZodType<Fields>,
): { entry?: Entry<Fields>; problems: Problem[]; issues: readonly Issue[] } {
  const parsed = schema.safeParse(raw.data ?? {});
  const { slug, file, source } = raw;
  if (parsed.success) return { entry: { slug, file, source, fields: parsed.data }, problems: [], issues: [] };
  const { issues } = parsed.error;
  return { problems: issues.flatMap((issue) => problemsOf(issue, [], raw)), issues };
}
