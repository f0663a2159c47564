import type { Speaker } from "../dossier/dossier.ts";

/** How a source's words are set: as the report's fact, as somebody's speech, or as the report's reading of somebody. */
export function mannerOf({ voice }: Pick<Speaker, "voice">): "fact" | "speech" | "reading" {
  if (voice === "reported") return "fact";
  return voice === "reading" ? "reading" : "speech";
}
