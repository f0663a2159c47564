import { hash } from "node:crypto";

/** A list of more than so many items is told once, however many hold it: the uses of a work that half of a site cites. */
const LONG = 16;

const told = new WeakMap<readonly unknown[], string>();

const sha256 = (text: string): string => hash("sha256", text, "base64url");

function tellList(list: readonly unknown[]): string {
  const items = (): string => `[${list.map(tell).join()}]`;
  if (list.length <= LONG) return items();
  const made = told.get(list) ?? sha256(items());
  told.set(list, made);
  return made;
}

/** A text with its length before it: so none needs an end that it could hold itself. */
const tellText = (text: string): string => `${text.length}"${text}`;

/** Data as a text that no other data has. */
function tell(data: unknown): string {
  if (typeof data === "string") return tellText(data);
  if (data === null || typeof data === "number" || typeof data === "boolean" || data === undefined) return `${data}`;
  if (Array.isArray(data)) return tellList(data);
  if (data instanceof Map) return `Map${tellList([...data])}`;
  if (data instanceof Set) return `Set${tellList([...data])}`;
  if (typeof data !== "object" || Object.getPrototypeOf(data) !== Object.prototype)
    throw new TypeError(`No plain data, so that nothing tells when it has changed: ${String(data)}`);
  let text = "{";
  for (const name of Object.keys(data)) text += `${tellText(name)}:${tell(data[name as keyof typeof data])},`;
  return `${text}}`;
}

/**
 * One hash of plain data, SHA-256 in base64url: values of JSON, `undefined`, lists, maps and sets of them, without
 * cycles. Throws for anything else, such as a function.
 */
export const hashOfData = (data: unknown): string => sha256(tell(data));

/** One hash of a text, of the same kind. */
export const hashOfText = (text: string): string => sha256(text);
