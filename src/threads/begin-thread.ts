import { Worker, type WorkerOptions } from "node:worker_threads";

/** A module that runs another once V8 may look for what it made of its code before: a thread has to ask for that itself. */
const start = (module: URL): URL => {
  const code = `import { enableCompileCache } from "node:module";
enableCompileCache();
await import(${JSON.stringify(module.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
};

/** Memory in which what lives for a page alone comes and goes without being looked through. */
const YOUNG = { maxYoungGenerationSizeMb: 128 };

/** Begins a thread that runs a module; what it is given to work with it finds as `workerData`. */
export const beginThread = (module: URL, workerData?: WorkerOptions["workerData"]): Worker =>
  new Worker(start(module), { workerData, resourceLimits: YOUNG });
