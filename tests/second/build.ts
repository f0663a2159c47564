import { buildSecond } from "./second-site.ts";

console.log(buildSecond());
