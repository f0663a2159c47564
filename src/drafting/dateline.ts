const PLACE = "\\p{Lu}{2}[\\p{Lu}\\p{M}\\s.'’/-]*";
const DATELINE = new RegExp(`^${PLACE}(?:,[^—–]{0,40}?)?(?:\\s*\\([^)]{1,40}\\))?\\s*[—–-]{1,2}\\s`, "u");

/** Where the dateline of a text ends, with which it begins: “HALLOW BAY, Mar. 4 (Wire) - ”; 0 where it has none. */
export const datelineEnd = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;
