import type { Problem } from "../errors/problem.ts";

/** The folders of `content/` that hold one file an entry. */
export const FOLDERS = ["articles", "briefs", "events", "profiles"] as const;
export type Folder = (typeof FOLDERS)[number];

/** One file as read: its text whole, and its YAML as plain data, not yet looked at. */
export interface ReadEntry {
  slug: string;
  /** The path that reports show. */
  file: string;
  /** The whole text; positions in it are positions in the file. */
  source: string;
  data: unknown;
}

/** An article's text as it came. */
export interface ReceivedText {
  file: string;
  text: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: string;
}

/** Width and height of a picture in pixels, turned the way it is shown. */
export interface Size {
  width: number;
  height: number;
}

/** A picture beside the profiles. */
export interface Picture {
  file: string;
  /** Not known of a picture that cannot be shown, which is reported. */
  size?: Size | undefined;
}

/** All of a content folder, and all that could not be read. */
export interface Reading {
  folders: Record<Folder, ReadEntry[]>;
  site: ReadEntry | undefined;
  references: ReadEntry | undefined;
  /** A site that has corrected nothing needs no such file. */
  corrections: ReadEntry | undefined;
  /** Slug of an article → its received text. */
  received: Map<string, ReceivedText>;
  /** Name of a picture → the picture. */
  pictures: Map<string, Picture>;
  /** Every slug for which there is a file, readable or not. */
  present: Record<Folder, Set<string>>;
  problems: Problem[];
  /** SHA-256 of each file that was read, by its path. */
  digests: Map<string, string>;
  /** SHA-256 of the whole content. */
  sha256: string;
}
