import { routes } from "../urls/routes.ts";

/** Lets every robot read all of the site (RFC 9309), and names the sitemap where there is one. */
export const robotsOf = (address: string | undefined): string =>
  [
    "User-agent: *",
    "Allow: /",
    ...(address === undefined ? [] : ["", `Sitemap: ${address}${routes.sitemap}`]),
    "",
  ].join("\n");
