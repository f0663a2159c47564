import postcss, { type AtRule, type Root, type Rule } from "postcss";

/** The site's colours and faces by their names, such as `--ink`; `dark` holds those that are others in the dark. */
export interface Scheme {
  light: ReadonlyMap<string, string>;
  dark: ReadonlyMap<string, string>;
}

const VARIABLE = /var\((--[\w-]+)\)/g;

const inDark = (node: Rule): boolean =>
  node.parent?.type === "atrule" && (node.parent as AtRule).params.includes("prefers-color-scheme:dark");
const inMedia = (node: Rule): boolean => node.parent?.type === "atrule" && (node.parent as AtRule).name === "media";

/** What a page's styles declare on `:root`, for a light ground and for a dark one. */
export function schemeOf(styles: Root): Scheme {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  styles.walkRules(":root", (rule) => {
    const named = inDark(rule) ? dark : inMedia(rule) ? undefined : light;
    rule.each((one) => {
      if (one.type === "decl" && one.prop.startsWith("--")) named?.set(one.prop, one.value);
    });
  });
  return { light, dark };
}

/**
 * Styles without variables, which many e-readers do not know: each with the values for a light ground and,
 * where they differ, again with those for a dark one. Throws where a variable has no value.
 */
export function inBothSchemes(styles: Root, { light, dark }: Scheme): string {
  const shaded: string[] = [];
  const plain = styles.clone();
  const valueIn = (value: string, named: ReadonlyMap<string, string>): string =>
    value.replace(VARIABLE, (_, name: string) => {
      const found = named.get(name) ?? light.get(name);
      if (found === undefined)
        throw new Error(`The styles of the e-book ask for ${name}, which the site does not have.`);
      return found;
    });
  plain.walkRules((rule) => {
    const changed: string[] = [];
    rule.walkDecls((one) => {
      const other = valueIn(one.value, dark);
      one.value = valueIn(one.value, light);
      if (other !== one.value) changed.push(`${one.prop}: ${other}`);
    });
    if (changed.length > 0) shaded.push(`${rule.selector} { ${changed.join("; ")} }`);
  });
  const own = plain.toString();
  return shaded.length === 0 ? own : `${own}\n@media (prefers-color-scheme: dark) { ${shaded.join("\n")} }\n`;
}

/** Reads styles. Throws where they are none. */
export const parseStyles = (css: string): Root => postcss.parse(css);
