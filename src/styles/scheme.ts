import type { AtRule, Root, Rule } from "postcss";

/** The site's colours and faces by their names, such as `--ink`; `dark` holds those that are others in the dark. */
export interface Scheme {
  light: ReadonlyMap<string, string>;
  dark: ReadonlyMap<string, string>;
}

const inDark = (node: Rule): boolean =>
  node.parent?.type === "atrule" && /prefers-color-scheme:\s*dark/.test((node.parent as AtRule).params);
const inMedia = (node: Rule): boolean => node.parent?.type === "atrule" && (node.parent as AtRule).name === "media";

/** What styles declare on `:root`, for a light ground and for a dark one. */
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
