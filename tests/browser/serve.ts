import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** Where the site is served: at the root and below a path, as hosts of both kinds do. */
export const BASES = ["/some/sub/path/", "/"] as const;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/vnd.microsoft.icon",
  ".zip": "application/zip",
  ".epub": "application/epub+zip",
  ".pdf": "application/pdf",
};

/** A running server of a folder. */
export interface Server {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** The file that an address names, or undefined where it points outside the folder or is malformed. */
function fileFor(folder: string, address: string): string | undefined {
  const base = BASES.find((one) => address.startsWith(one));
  if (base === undefined) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(address.slice(base.length));
  } catch {
    return undefined;
  }
  const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  return file.startsWith(folder + sep) && !path.includes("\0") ? file : undefined;
}

/** True of a kind of file that hosts compress: pictures and archives are compressed as they are. */
const isText = (type: string): boolean => /charset|svg/.test(type);

async function answer(folder: string, { url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(folder, (url ?? "/").split(/[?#]/)[0] ?? "/");
  try {
    if (file === undefined) throw new Error("no such file");
    const bytes = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const zipped = isText(type) && /\bgzip\b/.test(headers["accept-encoding"]?.toString() ?? "");
    response.writeHead(200, { "content-type": type, ...(zipped && { "content-encoding": "gzip" }) });
    response.end(zipped ? gzipSync(bytes) : bytes);
  } catch {
    response.writeHead(404, { "content-type": TYPES[".html"] }).end(await readFile(join(folder, "404.html")));
  }
}

/** Serves a folder on a free port of this machine, text gzipped as hosts do; an unknown path gets its `404.html`. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
