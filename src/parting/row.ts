/** So many ties a profile without a page has in its row; more are told by the profiles at their other ends. */
export const TIES_IN_A_ROW = 12;
