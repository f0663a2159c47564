/** What a pass over the finished pages found wrong: the page, and what. */
export interface Fault {
  route: string;
  message: string;
}
