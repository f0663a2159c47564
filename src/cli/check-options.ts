/** What `npm run check` may be asked for; the words are those of its help. */
const OPTIONS = {
  json: "the report as one line of JSON, for other programs",
  read: "each claim beside its words and speaker, for an editor to read; behind it, some files alone",
  watch: "the report again after every change, until Ctrl-C",
  help: "this list",
} as const;

type Option = keyof typeof OPTIONS;

/** The flags of `npm run check`, each true where it was given. */
export interface CheckOptions extends Record<Option, boolean> {
  /** The entries that are to be read, as they were named; none for all. */
  entries: readonly string[];
}

const NAMES = Object.keys(OPTIONS) as Option[];

/** What the command is and takes. */
export const checkHelp = (): string =>
  [
    "The report on the content, without building: every mistake with file, line and column.",
    "Exit code 0 where there is none, 1 otherwise. CONTENT_DIR names another content folder.",
    "",
    ...NAMES.map((name) => `  --${name.padEnd(6)} ${OPTIONS[name]}`),
    "",
    "Example: npm run check -- --read briefs/talks-on-a-bridge events/2019-12-18-talks",
  ].join("\n");

/** Flags as given → the options, or what is wrong with them. */
export function readCheckOptions(args: readonly string[]): CheckOptions | string {
  const flags = NAMES.map((name) => `--${name}`);
  const entries = args.filter((arg) => !arg.startsWith("-"));
  const unknown = args.filter((arg) => arg.startsWith("-") && !flags.includes(arg));
  if (unknown.length > 0) return `There is no option ${unknown.join(", ")}. Valid: ${flags.join(", ")}.`;
  const asked = (name: Option): boolean => args.includes(`--${name}`);
  if (asked("json") && asked("read")) return "--read is for reading, and cannot go with --json.";
  if (entries.length > 0 && !asked("read")) return `${entries.join(", ")}: only --read takes entries; all is checked.`;
  return { entries, json: asked("json"), read: asked("read"), watch: asked("watch"), help: asked("help") };
}
