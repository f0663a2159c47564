/** The address of an item of Wikidata as linked data names it (Wikidata:Data access, concept URI). */
export const itemAddress = (id: string): string => `https://www.wikidata.org/entity/${id}`;
