import type { ElementContent } from "hast";
import { toXast } from "hast-util-to-xast";
import { h } from "hastscript";
import { xmlOf } from "./xml.ts";
import { relativeTo } from "../../urls/relative.ts";
import { PLACES } from "./places.ts";

/** A document of the book. */
export interface BookPage {
  /** Its path in the archive. */
  path: string;
  title: string;
  /** What its `<main>` holds. */
  body: ElementContent[];
  /** Styles of its own, for the drawings on it. */
  styles?: string;
}

/** The address of one file of the archive as seen from another; `to` may have a fragment. */
export const addressIn = (from: string, to: string): string => relativeTo(`/${from}`, `/${to}`);

/** A document of the book as well-formed XHTML (EPUB 3.3, section 6.1), in the language of the site. */
export function xhtmlOf({ path, title, body, styles }: BookPage, language: string): string {
  const page = h("html", { lang: language, xmlLang: language, "xmlns:epub": "http://www.idpf.org/2007/ops" }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("title", title),
      h("link", { rel: "stylesheet", href: addressIn(path, PLACES.style) }),
      ...(styles === undefined ? [] : [h("style", styles)]),
    ]),
    h("body", [h("main", body)]),
  ]);
  const document = toXast({ type: "root", children: [{ type: "doctype" }, page] });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(document)}\n`;
}
