import postcss, { type Root } from "postcss";
import type { Scheme } from "../../styles/scheme.ts";

const VARIABLE = /var\((--[\w-]+)\)/g;

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
