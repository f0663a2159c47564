import type { Problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import { joinFolder } from "./join-folder.ts";
import { readyOf, type Ready } from "./ready.ts";

/** What comes of the content of a build: all that is made of it, or the report. */
export type Joining = Promise<
  | { ready: Ready; problems: readonly [] }
  | { ready: undefined; problems: readonly Problem[]; unread: readonly string[] }
>;

/** Reads and joins the content of a build; `hasRead` is told what was read before it is joined. */
export async function joinSite(hasRead: (content: Content) => void): Joining {
  const joined = await joinFolder(undefined, hasRead);
  if (joined.dossier === undefined) return { ready: undefined, problems: joined.problems, unread: joined.unread };
  return { ready: readyOf(joined.dossier), problems: [] };
}
