import { parentPort } from "node:worker_threads";
import { bytesOfText } from "../dossier/packed-texts.ts";
import type { Problem } from "../errors/problem.ts";
import type { Content } from "../schemas/content.ts";
import { hashesOf, type ShownHashes } from "../shown/hashes.ts";
import { wordsOf } from "../words/of-site.ts";
import { joinFolder } from "./join-folder.ts";
import { packReady, type PackedReady } from "./packed-ready.ts";
import { readyOf } from "./ready.ts";

/**
 * What the thread that reads the content gives back: first its pictures, then all that is made of it, or the report; and
 * last by what its pages are known, for which none has to wait that has to be rendered all the same.
 */
export type Told =
  | { pictures: Content["pictures"] }
  | { ready: PackedReady; problems: readonly [] }
  | { ready: undefined; problems: readonly Problem[]; unread: readonly string[] }
  | { hashes: ShownHashes };

const tell = (told: Told, memory: ArrayBuffer[] = []): void => parentPort?.postMessage(told, memory);

/** In a thread: the content read and joined, while Astro makes ready. */
const joined = await joinFolder(undefined, ({ pictures }) => tell({ pictures }));
if (joined.dossier === undefined) tell({ ready: undefined, problems: joined.problems, unread: joined.unread });
else {
  const ready = readyOf(joined.dossier);
  const [packed, memory] = packReady(ready);
  tell({ ready: packed, problems: [] }, memory);
  const { dossier, texts } = ready;
  tell({ hashes: hashesOf(dossier, wordsOf(dossier.site), (slug) => bytesOfText(texts, slug)) });
}
