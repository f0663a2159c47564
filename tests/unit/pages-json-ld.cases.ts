/** A change of a right block, told by what it takes the place of, and the fault that it makes. */
interface BlockCase {
  promise: string;
  find: string;
  write: string;
  faults: readonly string[];
}

/** The page of a profile and those to which it points: one claim by quoted words, one by a work. */
export const site = {
  "/profiles/a.html":
    '<p><span class="claim" id="f1">They “met”<sup>1</sup>.</span></p><p><span class="claim" id="f2">They parted.</span></p>',
  "/articles/b.html": '<p id="s1">They met [sic] and parted.</p>'.replace("[sic]", "<ins data-editorial>[sic]</ins>"),
  "/sources.html": '<p id="gazette">Gazette</p>',
};

export const block = JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Person",
      "@id": "a.html",
      sameAs: "https://www.wikidata.org/entity/Q42",
      subjectOf: [
        {
          "@type": "Claim",
          "@id": "#f1",
          text: "They “met”.",
          citation: [
            {
              "@type": "Quotation",
              text: "and parted",
              url: "../articles/b.html#s1",
              isPartOf: { "@id": "../articles/b.html" },
            },
          ],
        },
        { "@type": "Claim", "@id": "#f2", text: "They parted.", citation: [{ "@id": "../sources.html#gazette" }] },
      ],
    },
    {
      "@type": "CreativeWork",
      "@id": "../sources.html#gazette",
      publisher: { "@type": "Organization", name: "Gazette" },
      url: "https://example.org/1",
    },
    { "@type": "NewsArticle", "@id": "../articles/b.html", name: "They met" },
  ],
});

export const changes: readonly BlockCase[] = [
  {
    promise: "an address of a file that is not there is a fault",
    find: '"@id":"a.html"',
    write: '"@id":"c.html"',
    faults: ["link to a file that is not there: c.html"],
  },
  {
    promise: "an address of a place that is not there is a fault",
    find: '"@id":"a.html"',
    write: '"@id":"a.html#x"',
    faults: ["link to a place that is not there: a.html#x"],
  },
  {
    promise: "an address from the root is a fault",
    find: '"@id":"a.html"',
    write: '"@id":"/profiles/a.html"',
    faults: ["address is not relative"],
  },
  {
    promise: "an address that leads out of the site is a fault",
    find: '"@id":"a.html"',
    write: '"@id":"../../a.html"',
    faults: ["leads out of the site"],
  },
  {
    promise: "sameAs within the site has to land too",
    find: "https://www.wikidata.org/entity/Q42",
    write: "Q42.html",
    faults: ["link to a file that is not there: Q42.html"],
  },
  {
    promise: "a claim in other words than the page’s is a fault",
    find: "They parted.",
    write: "They stayed.",
    faults: ["claim #f2 is not on the page: They stayed."],
  },
  {
    promise: "a claim at the address of another is a fault, and that other is missed",
    find: '"@id":"#f2"',
    write: '"@id":"#f1"',
    faults: ["claim #f1 is not on the page: They parted.", "claim f2 of the content is not in it"],
  },
  {
    promise: "a claim that has no address is a fault, and missed",
    find: '"@id":"#f2",',
    write: "",
    faults: ["is not on the page", "claim f2 of the content is not in it"],
  },
  {
    promise: "a claim that is left out is missed",
    find: '{"@type":"Claim","@id":"#f2"',
    write: '{"@type":"CreativeWork","@id":"#f2"',
    faults: ["claim f2 of the content is not in it"],
  },
  {
    promise: "a claim without a source is a fault",
    find: '[{"@id":"../sources.html#gazette"}]',
    write: "[]",
    faults: ["claim #f2 has no source"],
  },
  {
    promise: "words in the place of a source are none",
    find: '[{"@id":"../sources.html#gazette"}]',
    write: '"Gazette"',
    faults: ["claim #f2 has no source"],
  },
  {
    promise: "a work that the block does not name is a fault",
    find: '"@type":"CreativeWork","@id":"../sources.html#gazette"',
    write: '"@type":"CreativeWork"',
    faults: ["work without publisher or address: ../sources.html#gazette"],
  },
  {
    promise: "a work without its publisher is a fault",
    find: '"publisher":{',
    write: '"about":{',
    faults: ["work without publisher or address"],
  },
  {
    promise: "a work without its address is a fault",
    find: ',"url":"https://example.org/1"',
    write: "",
    faults: ["work without publisher or address"],
  },
  {
    promise: "quoted words that the sentence does not have are a fault",
    find: '"and parted"',
    write: '"and stayed"',
    faults: ["quotation does not stand at ../articles/b.html#s1: “and stayed”"],
  },
  {
    promise: "what is ours in a sentence is no word of it",
    find: '"and parted"',
    write: '"[sic]"',
    faults: ["quotation does not stand at"],
  },
  {
    promise: "quoted words at another place are a fault",
    find: "../articles/b.html#s1",
    write: "../sources.html#gazette",
    faults: ["quotation does not stand at ../sources.html#gazette"],
  },
  {
    promise: "quoted words without a place are a fault",
    find: '"url":"../articles/b.html#s1",',
    write: "",
    faults: ["quotation does not stand at undefined"],
  },
  {
    promise: "a quotation without its words is a fault",
    find: '"text":"and parted",',
    write: "",
    faults: ["quotation does not stand at"],
  },
  {
    promise: "a quotation of no words is a fault",
    find: '"and parted"',
    write: '""',
    faults: ["quotation does not stand at"],
  },
  {
    promise: "quoted words out of an article that is not named are a fault",
    find: ',"name":"They met"',
    write: "",
    faults: ["quotation out of no article that is named"],
  },
  {
    promise: "quoted words out of no article are a fault",
    find: ',"isPartOf":{"@id":"../articles/b.html"}',
    write: "",
    faults: ["quotation out of no article that is named"],
  },
];
