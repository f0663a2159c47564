import { readFace } from "../styles/letters.ts";

/** Two brackets, as an editor puts them round words of another. */
const FRAME =
  '<rect width="32" height="32" rx="4" fill="#f1e6cd"/><path d="M6 5v22M6 5h4M6 27h4M26 5v22M26 5h-4M26 27h-4" fill="none" stroke="#8a1f17" stroke-width="2.4"/>';

/** Letters drawn by hand, as strokes. */
const STROKES: Readonly<Record<string, string>> = { V: "M10.5 9.5 16 23l5.5-13.5" };

/** So much room a letter has between the brackets; its base line; and the size at which its height fills them. */
const ROOM = { width: 12.5, middle: 16, base: 22.6, size: 19 };

/** The first letter of a title, as large as its language has it. */
const initialOf = (title: string, language: string): string =>
  (/[\p{L}\p{N}]\p{M}*/u.exec(title.normalize("NFC"))?.[0] ?? "").toLocaleUpperCase(language);

function letterOf(letter: string): string {
  const strokes = STROKES[letter];
  if (strokes !== undefined) return `<path d="${strokes}" fill="none" stroke="#1d1a16" stroke-width="3"/>`;
  const face = readFace(600);
  if (letter === "" || !face.has(letter)) return "";
  const width = face.widthOf(letter);
  const size = Math.min(ROOM.size, ROOM.width / width);
  const base = ROOM.base - (ROOM.size - size) * 0.35;
  return `<path d="${face.outline(letter, ROOM.middle - (width * size) / 2, base, size)}" fill="#1d1a16"/>`;
}

/** The site’s mark as an SVG: the first letter of its title between brackets; brackets alone where no face here has the letter. */
export const markOf = ({ title, language }: { title: string; language: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${FRAME}${letterOf(initialOf(title, language))}</svg>\n`;
