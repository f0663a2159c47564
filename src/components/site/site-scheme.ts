import postcss from "postcss";
import { schemeOf } from "../../styles/scheme.ts";
import tokens from "../../styles/tokens.css?raw";

/** The colours and faces of the site, read once for all pages. */
export const scheme = schemeOf(postcss.parse(tokens));
