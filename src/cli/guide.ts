import { readFile, writeFile } from "node:fs/promises";
import { writeGuide } from "../guide/write-guide.ts";

// `npm run guide`: writes what the editor's guide has from the code, in its places.
const GUIDE = "content/README.md";
await writeFile(GUIDE, await writeGuide(await readFile(GUIDE, "utf8")));
