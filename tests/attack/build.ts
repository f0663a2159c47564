import { buildAttacked } from "./attacked-site.ts";
import { vectors } from "./vectors.ts";

const { tried, placed, faults } = await buildAttacked();
const fields = new Set(tried.map((one) => one.field));
console.log(
  `${vectors.length} vectors × ${fields.size} fields and places: ${tried.length} attacks, ` +
    `${tried.length - placed.length} refused by the report, ${placed.length} made into pages as text.`,
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
