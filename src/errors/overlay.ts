import type { AstroIntegration } from "astro";
import type { Problem } from "./problem.ts";
import { writeReport } from "./report.ts";

/** What the development server tells the browser; of an error, what a ReportError carries. */
interface Told {
  type: string;
  err?: { problems?: readonly Problem[]; unread?: readonly string[]; at?: number };
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function toldAsReport(told: Told, changed: number): Told {
  const { problems, unread, at } = told.err ?? {};
  if (problems === undefined || at === undefined) return told;
  if (at < changed) return { type: "full-reload" };
  return { ...told, err: Object.assign({}, told.err, { message: escape(writeReport(problems, unread)) }) };
}

/**
 * Shows a report in the browser as `npm run check` prints it. Astro would take it for Markdown, and
 * strip from a hint the very link that it teaches. And Astro sends an error a while after its page:
 * one that a change has overtaken would cover the mended page, so the browser is to look again. And where
 * another browser listens already, Vite tells one that does not yet listen nothing of what is wrong: it is told then.
 */
export function reportOverlay(): AstroIntegration {
  return {
    name: "verbatim-report-overlay",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const { hot } = server.environments.client;
        const send: (...message: never[]) => void = hot.send;
        let changed = 0;
        let asked = 0;
        let failed: { told: Told; since: number } | undefined;
        server.middlewares.use((request, _, next) => {
          if (request.headers.accept?.includes("text/html") === true) asked = Date.now();
          next();
        });
        hot.on("vite:client:connect", (_, client) => {
          if (failed !== undefined && failed.since >= asked) client.send(toldAsReport(failed.told, changed) as never);
        });
        hot.send = (...message: [unknown, unknown?]) => {
          const [told] = message as [Told | string];
          if (typeof told === "string") return Reflect.apply(send, hot, message);
          if (told.type === "full-reload") changed = Date.now();
          const shown = toldAsReport(told, changed);
          if (shown.type === "error") failed = { told, since: Date.now() };
          Reflect.apply(send, hot, [shown]);
        };
      },
    },
  };
}
