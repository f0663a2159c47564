import { parentPort } from "node:worker_threads";
import type { Problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import { joinFolder } from "./join-folder.ts";
import { readyOf, type Ready } from "./ready.ts";

/** What the thread that reads the content gives back: first its pictures, then all that is made of it, or the report. */
export type Told =
  | { pictures: Content["pictures"] }
  | { ready: Ready; problems: readonly [] }
  | { ready: undefined; problems: readonly Problem[]; unread: readonly string[] };

const tell = (told: Told): void => parentPort?.postMessage(told);

/** In a thread: the content read and joined, while Astro makes ready. */
const joined = await joinFolder(undefined, ({ pictures }) => tell({ pictures }));
tell(
  joined.dossier === undefined
    ? { ready: undefined, problems: joined.problems, unread: joined.unread }
    : { ready: readyOf(joined.dossier), problems: [] },
);
