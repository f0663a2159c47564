/** Style sheets, a body and what is left of the sheets: one sheet, with the rules that some element can fit. */
export const pruned: readonly { promise: string; styles: readonly string[]; body: string; left: string }[] = [
  {
    promise: "a rule for an element, a class, an id or an attribute that is not there goes",
    styles: ["p{a:1}i{a:2}.x{a:3}.y{a:4}#x{a:5}#y{a:6}[lang]{a:7}[data-of]{a:8}"],
    body: '<p class="x" id="x" data-of="1">One</p>',
    left: "p{a:1}.x{a:3}#x{a:5}[lang]{a:7}[data-of]{a:8}",
  },
  {
    promise: "of a rule for several, those go that are not there",
    styles: ["p,i,.y{a:1}"],
    body: "<p>One</p>",
    left: "p{a:1}",
  },
  {
    promise: "all that a part of a selector asks has to be in one element",
    styles: ["p.x{a:1}b.x{a:2}p.x.y{a:3}"],
    body: '<p class="x">One</p><b class="y">Two</b>',
    left: "p.x{a:1}",
  },
  {
    promise: "every part of a selector has to be there, near or far",
    styles: ["p b{a:1}p>i{a:2}p+b{a:3}i~p{a:4}"],
    body: "<p><b>One</b></p>",
    left: "p b{a:1}p+b{a:3}",
  },
  {
    promise: "what depends on the reader stays where its element is there",
    styles: [
      "a:hover{a:1}i:hover{a:2}a:focus-visible::before{a:3}:target{a:4}:checked{a:5}p:not(:focus){a:6}::selection{a:7}",
    ],
    body: '<p><a href="#x">One</a></p>',
    left: "a:hover{a:1}a:focus-visible::before{a:3}:target{a:4}:checked{a:5}p:not(:focus){a:6}::selection{a:7}",
  },
  {
    promise: "one of the selectors within :is, :where and :has is enough; :not takes nothing away",
    styles: [":is(p,i){a:1}:is(i,u){a:2}p:has(b){a:3}p:has(>u){a:4}:where(i .x,p){a:5}p:not(.y){a:6}p:not(i){a:7}"],
    body: "<p><b>One</b></p>",
    left: ":is(p,i){a:1}p:has(b){a:3}:where(i .x,p){a:5}p:not(.y){a:6}p:not(i){a:7}",
  },
  {
    promise: "rules within a rule stay or go with it",
    styles: ["p{a:1;&:has(.y){a:2}.z{a:3}}i{p{a:4}}"],
    body: "<p>One</p>",
    left: "p{a:1;&:has(.y){a:2}.z{a:3}}",
  },
  {
    promise: "a group goes when it is empty; the order of layers, sheets of paper and steps of motion stay",
    styles: [
      "@layer a,b;@layer a{@media print{@page{margin:1cm}i{a:1}}}@media print{i{a:2}}@supports (a:b){p{a:3}}",
      "@keyframes x{from{a:1}to{a:2}}",
    ],
    body: "<p>One</p>",
    left: "@layer a,b;@layer a{@media print{@page{margin:1cm}}}@supports (a:b){p{a:3}}@keyframes x{from{a:1}to{a:2}}",
  },
  {
    promise: "the root of the page is there, and so are the elements of a drawing with their own letters",
    styles: [":root{a:1}html body{a:2}:root:has(p){a:3}foreignObject{a:4}linearGradient{a:5}"],
    body: "<p>One</p><svg><foreignObject></foreignObject></svg>",
    left: ":root{a:1}html body{a:2}:root:has(p){a:3}foreignObject{a:4}",
  },
  {
    promise: "a mark of a component is an attribute like any other",
    styles: ["p[data-astro-cid-j7pv25f6]{a:1}p[data-astro-cid-other]{a:2}"],
    body: "<p data-astro-cid-j7pv25f6>One</p>",
    left: "p[data-astro-cid-j7pv25f6]{a:1}",
  },
  {
    promise: "a custom property that no rule uses goes, in every scheme",
    styles: [":root{--a:1;--b:2}@media print{:root{--a:3;--b:4}}p{color:var(--a)}i{color:var(--b)}"],
    body: "<p>One</p>",
    left: ":root{--a:1}@media print{:root{--a:3}}p{color:var(--a)}",
  },
  {
    promise: "several sheets become one, in their order",
    styles: ["p{a:1}", "i{a:2}", "p{a:3}"],
    body: "<p>One</p>",
    left: "p{a:1}p{a:3}",
  },
];
