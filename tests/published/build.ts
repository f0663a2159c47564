import { buildPublished } from "./published-site.ts";

console.log(buildPublished());
