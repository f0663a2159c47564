/**
 * The full address of a route of the site, for files that are read elsewhere; nothing where the site
 * names no address of its own, since none is invented.
 */
export const publicAddress = (address: string | undefined, route: string): string | undefined =>
  address === undefined ? undefined : address.replace(/\/+$/, "") + route;
