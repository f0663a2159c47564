import { recover, swapIn } from "../../src/staging/swap.ts";

// What a build does last, in the folder in which it runs.
await recover("site");
await swapIn("staged", "site");
