import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const MODULES = resolve(import.meta.dirname, "../node_modules");

interface Position {
  line: number;
  character: number;
}

/** What a text editor would show of an open file. */
export interface OpenFile {
  /** Each mistake: line and column from 1, and its words. */
  mistakes(): Promise<string[]>;
  /** What is offered at a place. */
  offers(at: Position): Promise<string[]>;
  /** What is told to a pointer that rests there. */
  told(at: Position): Promise<string>;
}

interface Found {
  range: { start: Position };
  message: string;
}

/** So long a server that tells mistakes unasked has to be silent, that what it told last is what it has to say. */
const QUIET = 400;

interface Sent {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** A language server as VS Code runs it, which is to open each file once: messages of the Language Server Protocol over its input and output. */
export async function startLanguageServer(
  server: { module: string; settings?: Readonly<Record<string, unknown>>; options?: object },
  folder: string,
): Promise<{ open(file: string, text: string): OpenFile; stop(): void }> {
  const script = join(MODULES, server.module);
  const child = spawn(process.execPath, [script, "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map<number, (result: unknown) => void>();
  let asked = 0;
  const send = (message: Sent): void => {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    child.stdin.write(bytes);
  };
  const ask = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((found) => {
      asked += 1;
      answers.set(asked, (result) => found(result as Result));
      send({ id: asked, method, params });
    });

  const published = new Map<string, Found[]>();
  let lastPublished = Date.now();
  function take({ id, method, params, result }: Sent): void {
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Found[] };
      published.set(uri, diagnostics);
      lastPublished = Date.now();
    }
    if (id === undefined) return;
    if (method === undefined) answers.get(id)?.(result);
    else if (method === "workspace/configuration") {
      const { items } = params as { items: { section: string }[] };
      send({ id, result: items.map(({ section }) => server.settings?.[section] ?? null) });
    } else send({ id, result: null });
  }

  let bytes = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let head = bytes.indexOf("\r\n\r\n"); head !== -1; head = bytes.indexOf("\r\n\r\n")) {
      const end = head + 4 + Number(/Content-Length: (\d+)/.exec(bytes.toString("latin1", 0, head))?.[1]);
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.toString("utf8", head + 4, end)) as Sent;
      bytes = bytes.subarray(end);
      take(message);
    }
  });

  const root = pathToFileURL(folder).href;
  const { capabilities } = await ask<{ capabilities: { diagnosticProvider?: object } }>("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "project" }],
    capabilities: {
      textDocument: { diagnostic: {}, completion: {}, hover: { contentFormat: ["markdown"] } },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
    initializationOptions: { typescript: { tsdk: join(MODULES, "typescript/lib") }, ...server.options },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: server.settings ?? {} } });

  async function mistakesIn(textDocument: { uri: string }): Promise<Found[]> {
    if (capabilities.diagnosticProvider !== undefined)
      return (await ask<{ items: Found[] }>("textDocument/diagnostic", { textDocument })).items;
    while (!published.has(textDocument.uri) || Date.now() - lastPublished < QUIET) await sleep(50);
    return published.get(textDocument.uri) ?? [];
  }

  return {
    open(file, text) {
      const textDocument = { uri: pathToFileURL(join(folder, file)).href };
      const languageId = file.endsWith(".md") ? "markdown" : "yaml";
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { ...textDocument, languageId, version: 1, text } },
      });
      return {
        async mistakes() {
          const found = await mistakesIn(textDocument);
          return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
        },
        async offers(position) {
          type Offered = { items: { label: string }[] };
          const { items } = await ask<Offered>("textDocument/completion", { textDocument, position });
          return items.map(({ label }) => label);
        },
        async told(position) {
          type Told = { contents: { value: string } } | null;
          return (await ask<Told>("textDocument/hover", { textDocument, position }))?.contents.value ?? "";
        },
      };
    },
    stop: () => void child.kill(),
  };
}
