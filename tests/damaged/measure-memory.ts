import { writeSync } from "node:fs";

// Loaded before the program that is measured: tells the most memory that it held, in kilobytes, where nothing else is written.
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
