/** Names that need no longer list: each ends with its semicolon, so that no longer name can be meant. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["lt", "<"],
  ["nbsp", "\u00a0"],
  ["quot", '"'],
]);

const REFERENCE = /&(?:#(?:(\d{1,7})|[xX]([\da-fA-F]{1,6}))|([a-z]{2,4}));/y;
const BEGINS_ONE = /^[\dA-Za-z#]/;

/** The signs that a number stands for as it is; HTML gives another meaning to some of the rest. */
const isPlain = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code < 0xd800) ||
  (code >= 0xe000 && code <= 0x10ffff);

/** Text of HTML with its character references → the text that it stands for; nothing where one is not plainly written. */
export function decodeReferences(text: string): string | undefined {
  let at = text.indexOf("&");
  if (at === -1) return text;
  let decoded = "";
  let from = 0;
  for (; at !== -1; at = text.indexOf("&", at + 1)) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    if (found === null) {
      if (BEGINS_ONE.test(text.charAt(at + 1))) return undefined;
      continue;
    }
    const [written, decimal, hexadecimal, name] = found;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    if (name === undefined && !isPlain(code)) return undefined;
    const meant = name === undefined ? String.fromCodePoint(code) : NAMED.get(name);
    if (meant === undefined) return undefined;
    decoded += text.slice(from, at) + meant;
    from = at + written.length;
  }
  return decoded + text.slice(from);
}
