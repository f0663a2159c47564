/** What YAML that is surely plain can hold. */
type Plain = Plain[] | Fields | string | number | boolean | null;
interface Fields {
  [name: string]: Plain;
}

/** A line that gives something. */
interface Line {
  indent: number;
  /** True for an item of a list; the rest of the line then stands behind its dash. */
  isItem: boolean;
  /** Of a field; nothing where the line is a value alone. */
  name: string | undefined;
  /** Empty where the value stands below, or is none. */
  value: string;
}

/** Thrown within this file alone, at whatever is not surely plain. */
const NOT_PLAIN = new Error("not surely plain");
const refuse = (): never => {
  throw NOT_PLAIN;
};

/** As deep as content goes, and far less than is too deep for the library. */
const MOST_NESTED = 12;

const GIVES_NOTHING = /^ *(?:#.*)?$/;
const NAME = String.raw`[A-Za-z\d][\w-]{0,99}`;
const LINE = new RegExp(`^( *)(- )?(?:(${NAME}):(?: +|$))?(.*)$`);
/** Words and numbers of YAML (1.2, section 10.3.2, the core schema): no text, as they stand. */
const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };
const WORD_OF_YAML = /^(?:null|true|false)$/i;
const NUMBER_OF_YAML = /^(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
/** What text may begin with: nothing that means something to YAML there. */
const HEAD = String.raw`[\p{L}\d“„«‘]`;
/** A colon before a blank begins a value, and a # behind one a remark. */
const BARE = new RegExp(`^${HEAD}(?:[^:#]|:(?=\\S)|(?<=\\S)#)*(?<!\\s)$`, "u");
const DOUBLE = /^"((?:[^"\\]|\\["\\])*)"$/;
const SINGLE = /^'((?:[^']|'')*)'$/;
/** A value between brackets, where more signs mean something; and the name of a field there. */
const INNER = new RegExp(`"([^"\\\\]*)"|'([^']*)'|(${HEAD}[^\\[\\]{},:#"'&*!|>%@\`\\\\]*)`, "uy");
const INNER_NAME = new RegExp(`(${NAME}): +`, "y");

function bareValue(written: string): string | number | boolean {
  if (WORD_OF_YAML.test(written)) return TRUTH[written] ?? refuse();
  if (!NUMBER_OF_YAML.test(written)) return written;
  return WHOLE.test(written) ? Number(written) : refuse();
}

function addField(fields: Fields, name: string, value: Plain): void {
  if (typeof bareValue(name) !== "string" || Object.hasOwn(fields, name)) refuse();
  fields[name] = value;
}

/** A list or fields in one line: `[s1, s2]`, `{ speaker: reporter, voice: reported }`. */
function bracketed(written: string): Plain {
  const isList = written.startsWith("[");
  const items: Plain[] = [];
  const fields: Fields = {};
  let at = 1;
  const skipBlanks = (): void => {
    while (written.charAt(at) === " ") at += 1;
  };
  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(written) ?? refuse();
    at = pattern.lastIndex;
    return found;
  };
  const valueHere = (): Plain => {
    const [, double, single, bare] = take(INNER);
    return double ?? single ?? bareValue((bare ?? "").replace(/ +$/, ""));
  };
  const close = isList ? "]" : "}";
  for (skipBlanks(); written.charAt(at) !== close; skipBlanks()) {
    if (isList) items.push(valueHere());
    else addField(fields, take(INNER_NAME)[1] ?? "", valueHere());
    skipBlanks();
    if (written.charAt(at) === close) break;
    if (written.charAt(at) !== ",") refuse();
    at += 1;
  }
  if (at !== written.length - 1) refuse();
  return isList ? items : fields;
}

function valueOf(written: string): Plain {
  const head = written.charAt(0);
  if (head === '"') return (DOUBLE.exec(written)?.[1] ?? refuse()).replaceAll(/\\(.)/g, "$1");
  if (head === "'") return (SINGLE.exec(written)?.[1] ?? refuse()).replaceAll("''", "'");
  if (head === "[" || head === "{") return bracketed(written);
  return BARE.test(written) ? bareValue(written) : refuse();
}

function lineOf(written: string): Line {
  const [, blanks = "", dash, name, value = ""] = LINE.exec(written) ?? refuse();
  const isRemark = value.startsWith("#");
  return { indent: blanks.length, isItem: dash !== undefined, name, value: isRemark ? "" : value };
}

/** Reads a text line by line; each method takes all lines of what it gives. */
class PlainReader {
  readonly #lines: string[];
  #at = 0;
  #next: Line | undefined;
  #depth = 0;

  constructor(yaml: string) {
    this.#lines = yaml.split("\n");
    this.#goOn();
  }

  /** The whole text as one value. */
  whole(): Plain {
    const read = this.#block(this.#next ?? refuse());
    return this.#next === undefined ? read : refuse();
  }

  #goOn(): void {
    for (this.#next = undefined; this.#next === undefined && this.#at < this.#lines.length; this.#at += 1) {
      const written = this.#lines[this.#at] ?? "";
      if (!GIVES_NOTHING.test(written)) this.#next = lineOf(written);
    }
  }

  /** What begins with a line: a list, or fields. */
  #block(first: Line): Plain {
    if ((this.#depth += 1) > MOST_NESTED) refuse();
    const read = first.isItem ? this.#items(first) : this.#fields(first, first.indent);
    this.#depth -= 1;
    return read;
  }

  #items(first: Line): Plain[] {
    const items: Plain[] = [];
    for (let line: Line | undefined = first; line?.isItem === true && line.indent === first.indent; line = this.#next) {
      if (line.name !== undefined) items.push(this.#fields(line, line.indent + 2));
      else {
        this.#goOn();
        items.push(valueOf(line.value));
      }
    }
    return items;
  }

  /** `indent` is where their names stand: those of an item begin behind its dash. */
  #fields(first: Line, indent: number): Fields {
    const fields: Fields = {};
    let line: Line | undefined = first;
    do {
      this.#goOn();
      addField(fields, line.name ?? refuse(), line.value === "" ? this.#below(indent) : valueOf(line.value));
      line = this.#next;
    } while (line !== undefined && !line.isItem && line.indent === indent);
    return fields;
  }

  /** The value of a field that stands below it; a list may stand as deep as its field. */
  #below(indent: number): Plain {
    const next = this.#next;
    if (next === undefined || next.indent < indent || (next.indent === indent && !next.isItem)) return null;
    return this.#block(next);
  }
}

/**
 * YAML as editors mostly write it → plain data: fields and lists by their indentation, each value on the line of its
 * field or item, small lists and groups of fields in one line. Nothing where it is anything else, or may be a mistake:
 * that is the library's to read. Nearly all files can be read so, in a small part of the time.
 */
export function readPlainYaml(yaml: string): { data: unknown } | undefined {
  if (yaml.includes("\t")) return undefined;
  try {
    return { data: new PlainReader(yaml).whole() };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}
