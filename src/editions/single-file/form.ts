import type { Form } from "../book.ts";
import { checkSingleFile } from "./check.ts";
import { makeSingleFile } from "./make.ts";

/** Every page of the site in one HTML file. */
export const singleFile: Form = { name: "html", make: makeSingleFile, check: checkSingleFile };
