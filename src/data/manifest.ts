import type { SiteFields } from "../schemas/site.ts";
import type { Scheme } from "../styles/scheme.ts";
import { fileOf } from "../urls/relative.ts";
import { routes } from "../urls/routes.ts";
import { ICONS } from "./icons.ts";

/** Home screens have room for about so many letters (Chrome, Web app manifest: short_name). */
const SHORTEST = 12;

/** A title as far as a home screen has room: whole words, one at least. */
function shortName(title: string): string {
  const [first = "", ...others] = title.split(/\s+/);
  let name = first;
  for (const word of others) {
    if (name.length + 1 + word.length > SHORTEST) break;
    name += ` ${word}`;
  }
  return name;
}

/** `ltr` or `rtl`, by the script in which a language is written. */
function directionOf(language: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(language).maximize();
  return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"].includes(script ?? "") ? "rtl" : "ltr";
}

/**
 * The site as an app on a home screen (W3C, Web Application Manifest). Its addresses are relative to it, so
 * that they hold under any path. It opens in the browser: the site is pages, and needs its buttons.
 */
export const manifestOf = ({ title, description, language }: SiteFields, { light }: Scheme): object => ({
  name: title,
  short_name: shortName(title),
  description,
  lang: language,
  dir: directionOf(language),
  start_url: fileOf(routes.home),
  scope: ".",
  display: "browser",
  background_color: light.get("--paper"),
  theme_color: light.get("--paper"),
  icons: [
    { src: fileOf(routes.icon), type: "image/svg+xml", sizes: "any" },
    ...ICONS.filter(({ route }) => route !== routes.touchIcon).map(({ route, size }) => ({
      src: fileOf(route),
      type: "image/png",
      sizes: `${size}x${size}`,
      ...(route === routes.maskableIcon && { purpose: "maskable" }),
    })),
  ],
});
