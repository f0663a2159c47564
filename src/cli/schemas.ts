import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA_FOLDER, schemaFiles } from "../editor/schema-files.ts";

// `npm run schemas`: writes the JSON Schemas that VS Code reads, out of the schemas by which the content is checked.
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const { name, text } of schemaFiles()) writeFileSync(join(SCHEMA_FOLDER, name), text);
