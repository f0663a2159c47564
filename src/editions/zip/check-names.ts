/** Longest path in an archive, its folder included: deeper down, some systems cannot unpack it. */
const LONGEST = 100;

/** What Windows keeps for itself, with any ending (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;
const FORBIDDEN = /[<>:"\\|?*\u0000-\u001f]/;

const REMEDY = "Rename the entry’s file in the content folder.";

/** Which rule one part of a path breaks; nothing where it breaks none. */
function ruleAgainst(part: string): string | undefined {
  if (RESERVED.test(part)) return `Windows keeps the name “${part}” for itself`;
  if (FORBIDDEN.test(part)) return `“${part}” has a character that Windows allows in no name`;
  if (/[. ]$/.test(part)) return `“${part}” ends with a dot or a blank, which Windows drops`;
  if (part === "") return "a part of the path is empty";
  return undefined;
}

/** What is wrong with the paths of an archive, such as `verbatim/index.html`: the path, the rule, the remedy. */
export function checkNames(paths: readonly string[]): string[] {
  const byFolded = Map.groupBy(paths, (path) => path.normalize("NFC").toLowerCase());
  const alike = [...byFolded.values()].filter((same) => same.length > 1);
  return [
    ...paths
      .filter((path) => path.length > LONGEST)
      .map((path) => `${path}: ${path.length} characters, more than the ${LONGEST} that unpack everywhere. ${REMEDY}`),
    ...paths.flatMap((path) => {
      const rule = path
        .split("/")
        .map(ruleAgainst)
        .find((one) => one !== undefined);
      return rule === undefined ? [] : [`${path}: ${rule}. ${REMEDY}`];
    }),
    ...alike.map(
      (same) => `${same.join(", ")}: names that differ in case alone are one file on some systems. ${REMEDY}`,
    ),
  ];
}
