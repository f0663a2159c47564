import type { Content } from "../schemas/content.ts";
import { beginThread } from "../threads/begin-thread.ts";
import type { AskedPictures } from "./asked-pictures.ts";
import { TURN, type Beginning, type Bundle, type Given, type Telling, type Told } from "./astro-messages.ts";

const THREAD = new URL("./astro-thread.ts", import.meta.url);

/** Astro in a thread of its own. What it throws, `bundled` and `end` throw. */
export interface AstroInThread {
  /** Has it make ready what renders the pages; their styles and pictures it writes into the staging folder. */
  begin: (beginning: Beginning) => void;
  /** Tells it the pictures of the content, for which it waits. */
  tellPictures: (pictures: Content["pictures"]) => void;
  /** What renders the pages. */
  bundled: Promise<Bundle>;
  /** Tells it that all pages are rendered; it makes the pictures that they ask for, and ends. */
  end: (asked: AskedPictures) => Promise<void>;
  /** Ends it before its time: at once where it does not bundle yet, and else when that is done. */
  stop: () => Promise<void>;
}

/** Has Astro loaded in a thread of its own, where it waits to begin. */
export function astroInThread(): AstroInThread {
  const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = beginThread(THREAD, { turn } satisfies Given);
  const bundled = Promise.withResolvers<Bundle>();
  const done = Promise.withResolvers<void>();
  // Each is awaited only where there is no other obstacle.
  for (const { promise } of [bundled, done]) promise.catch(() => {});
  thread.on("message", (told: Telling) => (told === "done" ? done.resolve() : bundled.resolve(told.bundled)));
  thread.on("error", (error) => {
    for (const { reject } of [bundled, done]) reject(error);
  });
  const tell = (told: Told): void => thread.postMessage(told);
  return {
    begin: (begin) => tell({ begin }),
    tellPictures: (pictures) => tell({ pictures }),
    bundled: bundled.promise,
    end: async (rendered) => {
      tell({ rendered });
      await done.promise;
    },
    stop: async () => {
      if (Atomics.compareExchange(turn, 0, 0, TURN.givesUp) === TURN.bundles) await bundled.promise.catch(() => {});
      await thread.terminate();
    },
  };
}
