import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Declared } from "../after-build/declared.ts";
import type { Fault } from "../after-build/faults.ts";
import { routes } from "../urls/routes.ts";
import type { Book, Form } from "./book.ts";
import { FORMS } from "./forms.ts";

const fileOf = (name: string, form: Form["name"]): string => routes.edition(`${name}.${form}`);

/** Hears of a form with which something was done. */
type Hear = (form: Form["name"]) => void;

/** Makes every edition of a finished site, into a folder of its own there; `after` hears of each once it is made. */
export async function makeEditions(book: Book, after: Hear = () => {}): Promise<void> {
  await mkdir(join(book.folder, routes.edition("")), { recursive: true });
  for (const { name, make } of FORMS) {
    const bytes = await make(book);
    await writeFile(join(book.folder, fileOf(book.facts.name, name)), bytes);
    after(name);
  }
}

/** How many editions a pass read, and what it found wrong. */
export interface EditionCheck {
  checked: number;
  faults: Fault[];
}

/**
 * Reads every edition that lies in a site again, as a stranger would, and holds it against what the content declares;
 * `after` hears of each once it is checked.
 */
export async function checkEditions(
  folder: string,
  name: string,
  declared: Declared,
  after: Hear = () => {},
): Promise<EditionCheck> {
  const faults: Fault[] = [];
  const there = FORMS.filter((form) => existsSync(join(folder, fileOf(name, form.name))));
  for (const form of there) {
    const route = fileOf(name, form.name);
    const messages = await form.check(await readFile(join(folder, route)), declared);
    faults.push(...messages.map((message) => ({ route, message })));
    after(form.name);
  }
  return { checked: there.length, faults };
}
