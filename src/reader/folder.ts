import { resolve, sep } from "node:path";
import type { Reading } from "./entries.ts";
import { readContent } from "./read-content.ts";

/** A content folder that is read once, and again only after it was told to forget. */
export interface ContentFolder {
  path: string;
  read(): Promise<Reading>;
  forget(): void;
  holds(path: string): boolean;
}

/** Opens a content folder; several collections share one reading of it. */
export function openFolder(root: string): ContentFolder {
  const path = resolve(root);
  let reading: Promise<Reading> | undefined;
  return {
    path,
    read: () => (reading ??= readContent(root)),
    forget: () => {
      reading = undefined;
    },
    holds: (other) => resolve(other).startsWith(path + sep),
  };
}
