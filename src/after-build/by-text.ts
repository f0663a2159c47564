/** So many results are kept: a site has some dozens of style sheets, and now and then a page of a sort of its own. */
const MOST = 2000;

/**
 * Keeps what is made of texts that are the same on thousands of pages, such as style sheets: gives what was made of a
 * text before, and makes it where nothing was. What is made has to be made of the text alone, and is not to be changed.
 * Past `most` texts all are forgotten, so that no site fills the memory.
 */
export function keeper<Made extends object | string | number>(
  most = MOST,
): (text: string, make: (text: string) => Made) => Made {
  const kept = new Map<string, Made>();
  return (text, make) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
