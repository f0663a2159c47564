import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a program that swaps folders: ends it, as a power cut would, at the renaming that KILL_AT counts to.
const at = Number(process.env["KILL_AT"]);
const { rename } = promises;
let count = 0;
promises.rename = async (from, to) => {
  count += 1;
  if (count === at) process.kill(process.pid, "SIGKILL");
  await rename(from, to);
  if (count + 0.5 === at) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
